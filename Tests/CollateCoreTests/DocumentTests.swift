import CollateText
import Testing

@testable import CollateCore

@Suite struct DocumentTests {
  @Test func spansReachTheSourceThroughTwoLayers() throws {
    var document = Document(name: "a", plain: "He  said \u{201C}yes\u{201D}.")
    var folded = MappedText()
    folded.appendVerbatim(Span(0, 3), of: document.bytes)
    folded.appendVerbatim(Span(4, 9), of: document.bytes)
    folded.append("\"".utf8, for: Span(9, 12))
    folded.appendVerbatim(Span(12, 15), of: document.bytes)
    folded.append("\"".utf8, for: Span(15, 18))
    folded.appendVerbatim(Span(18, 19), of: document.bytes)
    try document.replaceText(folded)
    #expect(document.string(Span(0, document.text.count)) == "He said \"yes\".")
    #expect(document.quote(Span(8, 13)) == "\u{201C}yes\u{201D}")
    #expect(document.sourceRanges(of: Span(8, 13)) == [Span(9, 18)])
    #expect(document.sourceRanges(of: Span(0, 7)) == [Span(0, 3), Span(4, 8)])
  }

  @Test func aSpanThatDoesNotSayWhatItsSourceSaysIsFound() throws {
    var document = Document(name: "a", plain: "He  said yes.")
    #expect(document.quotesItsSource(Span(0, 13)))
    var forged = MappedText()
    forged.append("She".utf8, for: Span(0, 2))
    forged.appendVerbatim(Span(2, 13), of: document.bytes)
    try document.replaceReadable(forged)
    #expect(!document.quotesItsSource(Span(0, 9)))
    #expect(document.quotesItsSource(Span(4, 9)))
  }

  @Test func annotationsStayOrderedAndInsideTheText() {
    var document = Document(name: "a", plain: "one two")
    document.annotate(Annotation("x", Span(4, 99)))
    document.annotate(Annotation("x", Span(0, 3)))
    document.annotate(Annotation("x", Span(0, 2)))
    #expect(document.annotations("x").map(\.span) == [Span(0, 2), Span(0, 3), Span(4, 7)])
  }

  @Test func annotationsAddedTogetherStandAsThoseAddedOneByOne() {
    let annotations = (0..<60).map {
      Annotation(Layer($0 % 3 == 0 ? "x" : "y"), Span($0 * 7 % 10, 12), ["n": .int($0)])
    }
    var (together, single) = (Document(name: "a", plain: "one two"), Document(name: "a", plain: "one two"))
    for annotation in annotations { single.annotate(annotation) }
    together.annotate(all: Array(annotations[..<20]))
    together.annotate(all: Array(annotations[20...]))
    for kind: Layer in ["x", "y"] { #expect(together.annotations(kind) == single.annotations(kind)) }
    #expect(together.annotationKinds == ["x", "y"])
  }

  @Test(arguments: [
    [Span(0, 3), Span(4, 7)], [Span(4, 7), Span(0, 3)], [Span(4, 99)], [Span(-3, 2), Span(1, 2)],
    [Span(2, 2), Span(99, 99)],
  ])
  func aFirstLotOfAnnotationsIsOrderedAndInsideTheText(spans: [Span]) {
    var (together, single) = (Document(name: "a", plain: "one two"), Document(name: "a", plain: "one two"))
    together.annotate(all: spans.map { Annotation("x", $0) })
    for span in spans { single.annotate(Annotation("x", span)) }
    #expect(together.annotations("x") == single.annotations("x"))
  }

  @Test func textIsFixedOnceAnnotated() {
    var document = Document(name: "a", plain: "one")
    document.annotate(Annotation("x", Span(0, 1)))
    #expect(throws: StageError.self) { try document.replaceText(MappedText()) }
  }
}
