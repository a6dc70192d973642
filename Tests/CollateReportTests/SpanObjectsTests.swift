import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct SpanObjectsTests {
  /// `one <b>two</b> three` read as `one two three`.
  private let corpus: Corpus = {
    let source = Array("one <b>two</b> three".utf8)
    var readable = MappedText()
    readable.appendVerbatim(Span(0, 4), of: source)
    readable.appendVerbatim(Span(7, 10), of: source)
    readable.appendVerbatim(Span(14, 20), of: source)
    var corpus = Corpus()
    corpus.documents = [
      Document(
        name: "p.html",
        source: SourceFile(path: "p.html", bytes: source),
        format: .html,
        encoding: "utf-8",
        readable: readable
      )
    ]
    return corpus
  }()

  @Test func markupBetweenWordsGivesParts() {
    let json = SpanObjects(corpus: corpus).object(Passage(document: 0, span: Span(0, 13)))
    #expect(json["text"] == "one two three")
    #expect(json["start"] == 0)
    #expect(json["end"] == 20)
    #expect(json["parts"]?.items == [[0, 4], [7, 10], [14, 20]])
  }

  @Test func oneRunOfTheSourceHasNoParts() {
    let json = SpanObjects(corpus: corpus).object(Passage(document: 0, span: Span(4, 7)), [.init("more", 1)])
    #expect(json == ["file": "p.html", "start": 7, "end": 10, "text": "two", "more": 1])
  }

  @Test func amongManyAccountsEachTextIsWrittenOnce() {
    var many = Corpus()
    many.documents = (0..<17).map { Document(name: "\($0)", plain: "One sentence. Another \($0).") }
    let places = many.documents.indices.map { Passage(document: $0, span: Span(0, 12)) }
    many.timeline = [TimelineEntry(date: "2024", passages: places)]
    let result = ResultJSON(many, record: RunRecord()).json
    #expect(result["texts"]?.items == ["One sentence"])
    let spans = result["timeline"]?[0]?["evidence"]?.items ?? []
    #expect(spans.count == 17)
    #expect(spans.allSatisfy { $0["words"] == 0 && $0["text"] == nil })
    #expect(SchemaCheck(schema: ResultSchema.json).faults(of: result) == [])
    many.documents.removeLast()
    many.timeline[0].passages.removeLast()
    let few = ResultJSON(many, record: RunRecord()).json
    #expect(few["texts"] == nil)
    #expect(few["timeline"]?[0]?["evidence"]?[0]?["text"] == "One sentence")
  }

  @Test func spansInsideFieldsArePlaces() {
    let value = Value.map(["who": .list([.span(Span(4, 7)), "x"])])
    let resolved = SpanObjects(corpus: corpus).value(value, in: 0)
    #expect(resolved["who"]?[0] == ["file": "p.html", "start": 7, "end": 10])
    #expect(SpanObjects(corpus: corpus).value(value, in: nil)["who"]?[0] == .null)
  }
}
