import CollateCore
import Foundation
import Testing

@testable import CollateSharing

@Suite struct FolderWalkTests {
  @Test func everythingIsFoundAndNoLinkFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("b/c/x.lua", "12345")
    try folder.write(".hidden", "")
    try folder.link("a", to: "/etc")
    try folder.link("dangling", to: "nowhere")
    let entries = try FolderWalk.entries(of: folder.path)
    #expect(
      entries == [
        .init(path: ".hidden", isFile: true, size: 0), .init(path: "a", isFile: false, size: 0),
        .init(path: "b/c/x.lua", isFile: true, size: 5), .init(path: "dangling", isFile: false, size: 0),
      ])
  }

  @Test func namesThatAreNoTextAreFoundToo() throws {
    let folder = try TemporaryFolder()
    let name = Array(folder.path.utf8) + [0x2F, 0x61, 0xFF]
    let path = PathText.text(of: name)
    let made = PathText.withSystemPath(path) { creat($0, 0o644) }
    #expect(made >= 0)
    close(made)
    #expect(try FolderWalk.entries(of: folder.path).map(\.path) == [PathText.text(of: [0x61, 0xFF])])
  }

  @Test func onlyRegularFilesOfTheirSizeAreRead() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", "1234")
    try folder.link("link", to: file)
    #expect(try FolderWalk.bytes(of: file, most: 4) == Array("1234".utf8))
    #expect(throws: SharingFault.self) { try FolderWalk.bytes(of: file, most: 3) }
    #expect(throws: SharingFault.self) { try FolderWalk.bytes(of: folder.path + "/link", most: 4) }
    #expect(throws: SharingFault.self) { try FolderWalk.bytes(of: folder.path, most: 4) }
    #expect(throws: SharingFault.self) { try FolderWalk.entries(of: folder.path + "/absent") }
  }
}
