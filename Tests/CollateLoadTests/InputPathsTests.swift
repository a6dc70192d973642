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
        "hidden files were skipped: .hidden", "hidden files were skipped: .git",
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

  @Test func linksBelowAFolderStayInsideIt() throws {
    let outside = try Folder()
    let secret = try outside.write("secret.txt", "s".utf8)
    let folder = try Folder()
    try folder.write("in/a.txt", "x".utf8)
    for (target, link) in [
      (secret, "in/b.txt"), (outside.path, "in/far"), ("a.txt", "in/near.txt"), ("/dev/zero", "in/zero"),
    ] { #expect(symlink(target, folder.path + "/" + link) == 0) }
    let refusal = "it is a link that leads out of the folder and is not followed; name the file itself"
    let paths = InputPaths([folder.path])
    #expect(names(paths, below: folder) == ["in/a.txt"])
    #expect(paths.refused == ["b.txt", "far", "zero"])
    #expect(paths.notes.filter(\.isFailure).allSatisfy { $0.reason == refusal })
    let globbed = InputPaths([folder.path + "/*/*.txt"])
    #expect(names(globbed, below: folder) == ["in/a.txt"] && globbed.refused == ["b.txt"])
    let named = InputPaths([folder.path + "/in/b.txt"])
    #expect(named.files.map(\.baseName) == ["b.txt"] && named.notes.isEmpty)
  }

  @Test func aFolderNamedThroughALinkIsRead() throws {
    let folder = try Folder()
    try folder.write("real/a.txt", "x".utf8)
    #expect(symlink("real", folder.path + "/link") == 0)
    let paths = InputPaths([folder.path + "/link"])
    #expect(names(paths, below: folder) == ["link/a.txt"] && paths.notes.isEmpty)
  }

  @Test func namesOfAnyBytesAreFoundAndShown() throws {
    let folder = try Folder()
    let name = PathText.text(of: [0x61, 0xFF, 0x62])
    let path = folder.path + "/" + name
    let descriptor = PathText.withSystemPath(path) { creat($0, 0o600) }
    #expect(descriptor >= 0 && write(descriptor, "It rained.", 10) == 10 && close(descriptor) == 0)
    for given in [path, folder.path, folder.path + "/a*"] {
      let corpus = try load([given])
      #expect(corpus.documents.map(\.name) == ["a\\xFFb"] && corpus.notes.isEmpty, "\(given)")
    }
    PathText.withSystemPath(path) { _ = unlink($0) }
  }

  @Test func twoNamesOfOneFileAreTwoDocuments() throws {
    let folder = try Folder()
    let path = try folder.write("a.txt", "It rained.".utf8)
    #expect(link(path, folder.path + "/b.txt") == 0)
    #expect(names(InputPaths([folder.path]), below: folder) == ["a.txt", "b.txt"])
  }

  @Test func patternsMatchUnlessAFileHasThatName() throws {
    let folder = try Folder()
    for name in ["a1.txt", "a2.txt", "[x].txt"] { try folder.write(name, "x".utf8) }
    #expect(names(InputPaths([folder.path + "/a*.txt"]), below: folder) == ["a1.txt", "a2.txt"])
    #expect(names(InputPaths([folder.path + "/[x].txt"]), below: folder) == ["[x].txt"])
    let none = InputPaths([folder.path + "/z*", folder.path + "/none.txt"])
    #expect(none.files.isEmpty && none.notes.map(\.reason) == ["no file matches", "no such file"])
  }

  @Test func loopsOfLinksEnd() throws {
    let folder = try Folder()
    try folder.write("sub/a.txt", "x".utf8)
    #expect(symlink("..", folder.path + "/sub/up") == 0)
    #expect(symlink("self", folder.path + "/self") == 0)
    let paths = InputPaths([folder.path])
    #expect(names(paths, below: folder) == ["sub/a.txt"])
    #expect(paths.notes.filter(\.isFailure).map(\.reason) == ["its links lead in a circle"])
    #expect(paths.notes.filter { !$0.isFailure }.map(\.document) == ["up"])
  }
}
