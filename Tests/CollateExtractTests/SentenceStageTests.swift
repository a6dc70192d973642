import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct SentenceStageTests {
  @Test func paragraphsAreNumberedAndHeadlinesMarked() {
    let document = Document(
      name: "a",
      plain: "Ferry runs aground off Tarn Point\n\nA ferry ran aground. Nobody was hurt.\n\nIt was refloated."
    )
    let sentences = SentenceStage.sentences(of: document)
    #expect(sentences.map(\.paragraph) == [0, 1, 1, 2])
    #expect(sentences.map(\.isHeadline) == [true, false, false, false])
    #expect(document.string(sentences[2].span) == "Nobody was hurt.")
  }

  @Test func furnitureHoldsNoSentence() {
    var document = Document(
      name: "a", plain: "Share this\nA ferry ran aground. Read more here. Nobody was hurt.")
    document.annotate(Boilerplate(span: Span(0, 10), reason: "prompt"))
    document.annotate(Boilerplate(span: Span(32, 47), reason: "link"))
    let sentences = SentenceStage.sentences(of: document)
    #expect(sentences.map { document.string($0.span) } == ["A ferry ran aground.", "Nobody was hurt."])
    #expect(sentences.map(\.paragraph) == [1, 1])
  }

  @Test func bulletedLinesAreNoHeadlines() {
    let document = Document(name: "a", plain: "• Two boats lost\n• One boat found")
    #expect(SentenceStage.sentences(of: document).allSatisfy { !$0.isHeadline })
  }

  @Test func aSentenceBeginsBehindItsDateline() {
    let document = Document(name: "a", plain: "TARVIK, May 3 (Wire) – A ferry sank. It was old.")
    let sentences = SentenceStage.sentences(of: document)
    #expect(sentences.map { document.string($0.span) } == ["A ferry sank.", "It was old."])
  }
}
