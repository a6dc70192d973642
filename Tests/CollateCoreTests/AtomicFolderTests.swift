import Foundation
import Testing

@testable import CollateCore

@Suite struct AtomicFolderTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("folder-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test func allItsFilesAreThereAndNothingElse() throws {
    try inFolder { folder in
      try AtomicFolder.make([("a.lua", [1]), ("deep/b.md", [2, 3])], at: folder + "/above/own")
      #expect(
        try names(folder) == [
          "above", "above/own", "above/own/a.lua", "above/own/deep", "above/own/deep/b.md",
        ])
      #expect(FileManager.default.contents(atPath: folder + "/above/own/deep/b.md") == Data([2, 3]))
    }
  }

  @Test func whatStandsThereStays() throws {
    try inFolder { folder in
      try AtomicFolder.make([("a.lua", [1])], at: folder + "/own")
      let failure = #expect(throws: WriteFailure.self) {
        try AtomicFolder.make([("b.lua", [2])], at: folder + "/own")
      }
      #expect(failure?.path == folder + "/own" && failure?.isCreation == true)
      #expect(try names(folder) == ["own", "own/a.lua"])
    }
  }

  @Test func whatAKilledRunLeftIsRemovedByTheNext() throws {
    try inFolder { folder in
      let left = folder + "/own.\(Int32.max).partial"
      try AtomicFolder.make([("half.lua", [1])], at: left)
      let others = folder + "/other.\(Int32.max).partial"
      try AtomicFolder.make([("half.lua", [1])], at: others)
      try FileManager.default.createSymbolicLink(atPath: left + "/link", withDestinationPath: others)
      try AtomicFolder.make([("a.lua", [1])], at: folder + "/own")
      #expect(
        try names(folder) == [
          "other.\(Int32.max).partial", "other.\(Int32.max).partial/half.lua", "own", "own/a.lua",
        ])
    }
  }
}
