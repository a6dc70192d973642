import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct AnnotationDecoderTests {
  private static let annotations: [(document: Int, annotation: Annotation)] = [
    (0, Annotation("seen", Span(0, 3), ["word": "The"])),
    (0, Annotation("seen", Span(4, 7), ["word": "dam"])),
    (0, Annotation("odd", Span(4, 7))),
    (1, Annotation("seen", Span(2, 5), ["count": 2, "place": .span(Span(1, 2)), "word": "é"])),
    (1, Annotation("seen", Span(2, 5), ["count": 3, "word": "a word that is longer than sixteen bytes"])),
    (0, Annotation("seen", Span(8, 9), ["word": "."])),
  ]

  /// One annotation as a stage writes it.
  private static func encoded(_ document: Int, _ annotation: Annotation) -> [UInt8] {
    LuaEncoder.bytes(
      of: .list([
        .integer(document), .string(annotation.kind.name),
        .span(Passage(document: document, span: annotation.span)),
        annotation.fields.isEmpty ? .list([]) : LuaValue(.map(annotation.fields), document: document),
      ]))
  }

  private static func decoded(_ bytes: some Sequence<UInt8>) -> [WrittenAnnotations] {
    Array(bytes).withUnsafeBytes(AnnotationDecoder.annotations)
  }

  @Test func annotationsComeInRunsOfADocument() {
    let written = Self.decoded(Self.annotations.flatMap(Self.encoded))
    #expect(written.map(\.document) == [0, 1, 0])
    #expect(written.flatMap(\.annotations) == Self.annotations.map(\.annotation))
    #expect(Self.decoded([]).isEmpty)
  }

  @Test func brokenBytesEndTheReading() {
    let whole = Self.encoded(0, Self.annotations[0].annotation)
    for annotation in Self.annotations.map(\.annotation) {
      let broken = Self.encoded(0, annotation)
      for count in 0..<broken.count {
        #expect(
          Self.decoded(whole + broken.prefix(count)).flatMap(\.annotations) == [
            Self.annotations[0].annotation
          ])
      }
    }
  }

  @Test func whatIsNoAnnotationEndsTheReading() {
    let values: [LuaValue] = [.string("x"), .list([.integer(0)]), .record([.init("a", .integer(1))])]
    for value in values { #expect(Self.decoded(LuaEncoder.bytes(of: value)).isEmpty) }
  }
}
