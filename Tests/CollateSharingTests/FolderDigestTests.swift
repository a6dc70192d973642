import Foundation
import Testing

@testable import CollateSharing

@Suite struct FolderDigestTests {
  @Test func followsContentAndNamesButNotHiddenFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("digest-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    try write("a.lua", "return 1")
    let first = try FolderDigest.hex(of: folder.path)
    try write(".hidden", "x")
    #expect(try FolderDigest.hex(of: folder.path) == first)
    try write("a.lua", "return 2")
    let second = try FolderDigest.hex(of: folder.path)
    #expect(second != first)
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent("a.lua"), to: folder.appendingPathComponent("b.lua"))
    #expect(try FolderDigest.hex(of: folder.path) != second)
  }
}
