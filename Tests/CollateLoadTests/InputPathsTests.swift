import CollateCore
import Glibc
import Testing

@testable import CollateLoad

@Suite struct InputPathsTests {
  private func names(_ paths: InputPaths, below folder: Folder) -> [String] {
    paths.files.compactMap(\.path).map { String($0.dropFirst(folder.path.utf8.count + 1)) }
  }

  @Test func foldersAreReadInOrderOfBytesAndHiddenFilesPassedOver() throws {
    let folder = try Folder()
    for name in ["b.txt", "B.txt", "sub/a.txt", ".hidden", "sub/.git/x"] { try folder.write(name, "x".utf8) }
    let paths = InputPaths([folder.path])
    #expect(names(paths, below: folder) == ["B.txt", "b.txt", "sub/a.txt"])
    #expect(
      paths.notes.map(\.reason) == [
        "hidden files were passed over: .hidden", "hidden files were passed over: .git",
      ])
    #expect(paths.notes.filter(\.isFailure).isEmpty)
  }

  @Test func aFileGivenTwiceIsReadOnceWhateverItsName() throws {
    let folder = try Folder()
    let path = try folder.write("a.txt", "x".utf8)
    #expect(symlink("a.txt", folder.path + "/b.txt") == 0)
    let paths = InputPaths([path, folder.path + "/./a.txt", folder.path + "/b.txt"])
    #expect(names(paths, below: folder) == ["a.txt"])
    #expect(paths.notes.map(\.reason) == Array(repeating: "it was given twice and is read once", count: 2))
    #expect(InputPaths(["-", "-"]).files.map(\.path) == [nil])
  }

  @Test func patternsMatchUnlessAFileHasThatName() throws {
    let folder = try Folder()
    for name in ["a1.txt", "a2.txt", "[x].txt"] { try folder.write(name, "x".utf8) }
    #expect(names(InputPaths([folder.path + "/a*.txt"]), below: folder) == ["a1.txt", "a2.txt"])
    #expect(names(InputPaths([folder.path + "/[x].txt"]), below: folder) == ["[x].txt"])
    let none = InputPaths([folder.path + "/z*", folder.path + "/none.txt"])
    #expect(none.files.isEmpty && none.notes.map(\.reason) == ["no file matches", "there is no such file"])
  }

  @Test func loopsOfLinksEnd() throws {
    let folder = try Folder()
    try folder.write("sub/a.txt", "x".utf8)
    #expect(symlink("..", folder.path + "/sub/up") == 0)
    #expect(symlink("self", folder.path + "/self") == 0)
    let paths = InputPaths([folder.path])
    #expect(names(paths, below: folder) == ["sub/a.txt"])
    #expect(paths.notes.filter(\.isFailure).map(\.reason) == ["its links lead in a circle"])
  }
}
