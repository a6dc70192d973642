import CollateCore
import CollateText
import Glibc
import Testing

@testable import CollateLoad

@Suite struct LoadFilesTests {
  @Test func documentsComeInNameOrderWhateverTheCommandLine() throws {
    let folder = try Folder()
    let paths = try ["b.txt", "a.txt", "c.txt"].map { try folder.write($0, "It rained in \($0).".utf8) }
    let forward = try load(paths)
    let backward = try load(paths.reversed())
    #expect(forward.documents.map(\.name) == ["a.txt", "b.txt", "c.txt"])
    #expect(backward.documents.map(\.name) == ["a.txt", "b.txt", "c.txt"])
    #expect(forward.documents[0].string(Span(0, 99)) == "It rained in a.txt.")
  }

  @Test func onlyAFileGivenByItselfIsNamed() throws {
    let folder = try Folder()
    let named = try folder.write("named.txt", "It rained.".utf8)
    let inner = try Folder()
    _ = try inner.write("found.txt", "It snowed.".utf8)
    let records = try folder.write(
      "two.jsonl", #"{"text":"It hailed."}"#.utf8 + [10] + #"{"text":"It froze."}"#.utf8)
    let corpus = try load([named, inner.path, records])
    #expect(corpus.documents.filter(\.isNamed).map(\.name) == ["named.txt"])
    #expect(corpus.documents.count == 4)
    let matched = try load([folder.path + "/nam*.txt"])
    #expect(matched.documents.map(\.isNamed) == [false])
  }

  @Test func whatCannotBeReadIsANoteAndTheRestIsLoaded() throws {
    let folder = try Folder()
    let good = try folder.write("good.txt", "The dam held.".utf8)
    let empty = try folder.write("empty.txt", [])
    let blank = try folder.write("blank.txt", " \n\t\r\n".utf8)
    let photo = try folder.write("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 2])
    let corpus = try load([
      good, empty, blank, photo, folder.path + "/missing.txt", folder.path + "/none-*.txt",
    ])
    #expect(corpus.documents.map(\.name) == ["good.txt"])
    #expect(corpus.intake.files == 6 && corpus.intake.read == 1)
    #expect(corpus.intake.unread == ["blank.txt", "empty.txt", "missing.txt", "none-*.txt", "photo.jpg"])
    let failures = corpus.allNotes.filter(\.isFailure)
    #expect(
      failures.compactMap(\.document) == ["blank.txt", "empty.txt", "missing.txt", "none-*.txt", "photo.jpg"])
    #expect(failures.first { $0.document == "photo.jpg" }?.reason.contains("JPEG") == true)
  }

  @Test func damagedUTF8StaysUTF8AndTheLossIsAFailure() throws {
    let folder = try Folder()
    let text = Array("“Smoke,” said Zoë of the café, “ten minutes of it.” ".utf8) + [0xE2, 0x80, 0x20, 0xFF]
    let corpus = try load([folder.write("broken.txt", text)])
    #expect(corpus.documents.map(\.encoding) == ["utf-8"])
    #expect(corpus.allNotes.map(\.isFailure) == [true])
    #expect(corpus.allNotes.first?.span == Span(text.count - 4, text.count - 2))
  }

  @Test func guessedCharacterSetIsNoted() throws {
    let folder = try Folder()
    let corpus = try load([folder.write("old.txt", Array("Zo".utf8) + [0xEB] + Array(" fled.".utf8))])
    #expect(corpus.documents.map(\.encoding) == ["windows-1252"])
    #expect(corpus.allNotes.contains { $0.reason.contains("the most likely one") && !$0.isFailure })
  }

  @Test func pipesAreRefusedWithoutWaiting() throws {
    let folder = try Folder()
    let pipe = folder.path + "/pipe.txt"
    mkfifo(pipe, 0o644)
    let corpus = try load([pipe, folder.path])
    #expect(corpus.documents.isEmpty)
    #expect(corpus.notes.contains { $0.document == "pipe.txt" && $0.reason.contains("pipe") && $0.isFailure })
  }

  @Test func sameFileIsLoadedOnceAndCollidingNamesGrow() throws {
    let folder = try Folder()
    let one = try folder.write("one/story.txt", "First account.".utf8)
    let two = try folder.write("two/story.txt", "Second account.".utf8)
    let corpus = try load([two, one, folder.path + "/one/../one/story.txt"])
    #expect(corpus.documents.map(\.name) == ["one/story.txt", "two/story.txt"])
    #expect(corpus.notes.map(\.reason) == ["it was given twice and is read once"])
  }

  @Test func foldersAreReadToTheirDepthWithoutHiddenFiles() throws {
    let folder = try Folder()
    try folder.write("b.txt", "B.".utf8)
    try folder.write("deep/er/a.txt", "A.".utf8)
    try folder.write(".hidden", "H.".utf8)
    symlink(folder.path, folder.path + "/loop")
    let corpus = try load([folder.path])
    #expect(corpus.documents.map(\.name) == ["a.txt", "b.txt"])
    #expect(corpus.notes.contains { $0.reason.contains(".hidden") && !$0.isFailure })
  }

  @Test func globsNameTheirMatches() throws {
    let folder = try Folder()
    for name in ["wire-1.txt", "wire-2.txt", "other.txt"] { try folder.write(name, "Text.".utf8) }
    #expect(try load([folder.path + "/wire-*.txt"]).documents.map(\.name) == ["wire-1.txt", "wire-2.txt"])
  }

  @Test func longTextIsCutAtASpaceWithANote() throws {
    let folder = try Folder()
    let path = try folder.write("long.txt", String(repeating: "water rose again. ", count: 500).utf8)
    let corpus = try load([path], ["max-bytes": 1_003])
    let document = try #require(corpus.documents.first)
    #expect(document.text.count <= 1_003 && document.text.count > 990)
    #expect(document.bytes.last == 0x20)
    #expect(document.source.bytes.count == 9_000)
    #expect(document.notes.contains { $0.isFailure && $0.reason.contains("max-bytes") })
  }

  @Test func aFileThatAnotherStageTakesWaitsForIt() throws {
    let folder = try Folder()
    try folder.write("a.txt", "It rained.".utf8)
    let film = try folder.write("film.srt", "1\n00:00:01,000 --> 00:00:02,000\nIt rained.\n".utf8)
    let options = OptionValues(
      ["paths": .list([.string(folder.path), .string(film)])], specs: LoadFiles.definition.options)
    guard case .corpus(let body) = try LoadFiles.definition.make(options) else { return }
    var corpus = Corpus()
    try body(&corpus, StageContext(stage: "load.files", claims: [FileClaim(suffixes: [".srt"])]))
    #expect(corpus.documents.map(\.name) == ["a.txt"])
    #expect(corpus.files.map(\.text.name) == ["film.srt"])
    #expect(corpus.files[0].limit == 1_000_000)
    #expect(corpus.intake.files == 2 && corpus.intake.unread.isEmpty)
  }

  @Test func bytesOfAFileWaitUndecoded() throws {
    let folder = try Folder()
    let bytes: [UInt8] = [0x00, 0xFF, 0xFE, 0x41, 0xE9]
    let file = try folder.write("a.bin", bytes)
    let options = OptionValues(["paths": .list([.string(file)])], specs: LoadFiles.definition.options)
    guard case .corpus(let body) = try LoadFiles.definition.make(options) else { return }
    var corpus = Corpus()
    let claim = FileClaim(suffixes: [".bin"], readsBytes: true)
    try body(&corpus, StageContext(stage: "load.files", claims: [claim]))
    #expect(corpus.files[0].text.bytes == bytes && corpus.files[0].text.encoding == UnreadFile.undecoded)
    #expect(corpus.files[0].text.notes.isEmpty && corpus.notes.isEmpty)
  }
}
