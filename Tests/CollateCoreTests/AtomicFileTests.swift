import Foundation
import Testing

@testable import CollateCore

@Suite struct AtomicFileTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("atomic-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func foldersAreMadeAndNothingElseIsLeft() throws {
    try inFolder { folder in
      let path = folder + "/deep/a.txt"
      try AtomicFile.write([1, 2], to: path)
      try AtomicFile.write(Array(repeating: 7, count: 200_000), to: path)
      #expect(FileManager.default.contents(atPath: path) == Data(repeating: 7, count: 200_000))
      try AtomicFile.write([], to: path)
      #expect(FileManager.default.contents(atPath: path) == Data())
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/deep") == ["a.txt"])
    }
  }

  @Test func aFailureLeavesTheOldFileAndNoPart() throws {
    try inFolder { folder in
      try AtomicFile.write([1], to: folder + "/taken/inside.txt")
      let onFolder = #expect(throws: WriteFailure.self) {
        try AtomicFile.write([2], to: folder + "/taken")
      }
      #expect(onFolder?.isCreation == true && onFolder?.path == folder + "/taken")
      let underFile = #expect(throws: WriteFailure.self) {
        try AtomicFile.write([2], to: folder + "/taken/inside.txt/b.txt")
      }
      #expect(underFile?.isCreation == true)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["taken"])
      #expect(FileManager.default.contents(atPath: folder + "/taken/inside.txt") == Data([1]))
    }
  }

  @Test func aLinkIsReplacedNotFollowed() throws {
    try inFolder { folder in
      try AtomicFile.write([1], to: folder + "/target")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: folder + "/target")
      try AtomicFile.write([2], to: folder + "/link")
      #expect(FileManager.default.contents(atPath: folder + "/target") == Data([1]))
      #expect(FileManager.default.contents(atPath: folder + "/link") == Data([2]))
    }
  }
}
