import CollateCore
import Glibc
import Testing

@testable import CollateLoad

@Suite struct OwnOutputsTests {
  private let folder: Folder
  private static let result = "{\n  \"format\": \"\(OutputMark.format)2\",\n  \"files\": []\n}\n"

  init() throws {
    folder = try Folder()
    try folder.write("a.txt", "Nine boats sank.".utf8)
    try folder.write("result.json", Self.result.utf8)
    try folder.write("report.md", OutputMark.sealed(Array("# Answer\n".utf8)))
    try folder.write("out/b.txt", "Ten boats sank.".utf8)
  }

  private func names(_ corpus: Corpus) -> [String] { corpus.documents.map(\.name) }

  @Test func aWalkLeavesOutputsOfCollateOutByTheirContent() throws {
    for path in [folder.path, folder.path + "/*.*"] {
      let corpus = try load([path])
      #expect(names(corpus).filter { $0 != "b.txt" } == ["a.txt"])
      let notes = corpus.notes.filter { $0.reason.contains("output of Collate") }
      #expect(notes.map(\.document) == ["report.md", "result.json"])
      #expect(notes.filter(\.isFailure).isEmpty)
      #expect(corpus.intake.files == corpus.documents.count && corpus.intake.unread.isEmpty)
    }
  }

  @Test func aFileThatIsNamedIsReadWhateverItIs() throws {
    #expect(names(try load([folder.path + "/report.md"])) == ["report.md"])
  }

  @Test func theOutputFolderIsLeftOutOfWalksUnlessItIsTheOneGiven() throws {
    let out = try #require(FileIdentity(of: folder.path + "/out"))
    for path in [folder.path, folder.path + "/*"] {
      let paths = InputPaths([path], except: out)
      #expect(paths.files.map(\.baseName) == ["a.txt", "report.md", "result.json"])
      #expect(paths.notes.map(\.document) == ["out"])
      #expect(paths.notes.first?.reason.contains("output folder") == true)
    }
    let given = InputPaths([folder.path + "/out"], except: out)
    #expect(given.files.map(\.baseName) == ["b.txt"] && given.notes.isEmpty)
  }

  @Test func aGivenFileIsFoundByItsIdentity() throws {
    let file = folder.path + "/a.txt"
    #expect(link(file, folder.path + "/out/other.html") == 0)
    let identity = try #require(FileIdentity(of: folder.path + "/out/other.html"))
    #expect(GivenFiles.path(of: identity, among: ["-", file], walks: false) == file)
    #expect(GivenFiles.path(of: identity, among: [folder.path], walks: false) == nil)
    #expect(GivenFiles.path(of: identity, among: [folder.path], walks: true) == file)
    #expect(GivenFiles.path(of: identity, among: [folder.path + "/report.md"], walks: true) == nil)
  }
}
