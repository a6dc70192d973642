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

  @Test func whatDeadRunsLeftOfAFileIsRemoved() throws {
    try inFolder { folder in
      let path = folder + "/a.txt"
      try AtomicFile.write([1], to: path)
      // No process has such a number; the others are none of a dead run, or not of this file.
      let dead = "a.txt.\(Int32.max).partial"
      let kept = [
        "a.txt.\(getppid()).partial", "a.txt.x.partial", "b.txt.\(Int32.max).partial", "a.txt.0.partial",
      ]
      for name in kept + [dead] {
        #expect(FileManager.default.createFile(atPath: folder + "/" + name, contents: nil))
      }
      let held = "a.txt.\(Int32.max - 1).partial"
      let descriptor = open(folder + "/" + held, O_WRONLY | O_CREAT, 0o644)
      defer { close(descriptor) }
      #expect(flock(descriptor, LOCK_EX) == 0)
      try AtomicFile.write([2], to: path)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(Set(left) == Set(kept + [held, "a.txt"]))
    }
  }

  @Test func aNameMayBeAnyBytes() throws {
    try inFolder { folder in
      let bytes = Array((folder + "/caf").utf8) + [0xE9, 0x2F, 0xFF]
      let path = PathText.text(of: bytes)
      try AtomicFile.write([1], to: path)
      try AtomicFile.write([2, 3], to: path)
      let size = PathText.withSystemPath(path) { name -> off_t in
        var status = stat()
        return stat(name, &status) == 0 ? status.st_size : -1
      }
      #expect(size == 2)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    }
  }
}
