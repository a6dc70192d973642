import CollateText
import Testing

@testable import CollateCore

@Suite struct SourceReadingTests {
  private func corpus(_ files: String...) -> Corpus {
    var corpus = Corpus()
    corpus.files = files.map { UnreadFile(Document(name: $0, plain: "text of \($0)"), limit: 40) }
    corpus.documents = ["b.txt", "n.json#2", "n.json#10"].map { Document(name: $0, plain: "t") }
    corpus.intake.add(files: files.count, unread: [])
    return corpus
  }

  private let log = FileClaim(suffixes: [".log"])

  @Test func eachFileIsReadOnceAndItsDocumentsStandInNameOrder() {
    var corpus = corpus("a.log", "c.log", "z.srt")
    let reading = SourceReading(
      read: { file, _ in LoadedFile(documents: file.name == "c.log" ? [file, file] : [file]) }, claim: log,
      workers: 3)
    reading.run(&corpus)
    #expect(
      corpus.documents.map(\.name) == ["a.log", "b.txt", "c.log#1", "c.log#2", "n.json#2", "n.json#10"])
    #expect(corpus.documents.map(\.isNamed) == [true, true, false, false, true, true])
    #expect(corpus.files.map(\.text.name) == ["z.srt"])
    #expect(corpus.intake.read == 3)
  }

  @Test func aFileWithoutADocumentIsToldOnce() {
    var corpus = corpus("a.log", "c.log", "e.log")
    let reading = SourceReading(
      read: { file, _ in
        switch file.name {
        case "a.log": return LoadedFile(documents: [])
        case "c.log": return LoadedFile(documents: [], notes: [Note(reason: "torn", isFailure: true)])
        default: return LoadedFile(documents: [Document(name: "", plain: String(repeating: "a", count: 41))])
        }
      }, claim: log, workers: 1)
    reading.run(&corpus)
    #expect(corpus.intake.unread == ["a.log", "c.log", "e.log"])
    #expect(
      corpus.notes.map(\.reason) == [
        "the stage that takes it made no document of it", "torn",
        "longer than max-bytes (40 bytes); left out",
      ])
    #expect(corpus.notes.map(\.document) == ["a.log", "c.log", "e.log"])
    #expect(corpus.notes.filter(\.isFailure).count == 3)
  }
}
