import CollateCore
import CollateText
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct GivenSpansTests {
  private let spans = GivenSpans(Document(name: "a", plain: "Hart met Venn. Hart left."), near: Span(9, 13))

  @Test func wordsArePlacesWhereTheTypeSaysSo() throws {
    #expect(try spans.value("Venn", as: "span?") == .span(Span(9, 13)))
    #expect(try spans.value("Venn", as: "string?") == "Venn")
    #expect(try spans.value("Venn", as: nil) == "Venn")
    #expect(try spans.value(["Hart", "left"], as: "span[]") == [.span(Span(15, 19)), .span(Span(20, 24))])
    #expect(
      try spans.value(
        [.map(["name": "Venn", "span": "Venn"])], as: "{name: string, span: span, named: boolean}[]")
        == [.map(["name": "Venn", "span": .span(Span(9, 13))])])
  }

  @Test func aTextAloneIsAPlaceInAnyField() throws {
    #expect(try spans.value(.map(["text": "left"]), as: nil) == .span(Span(20, 24)))
    #expect(try spans.value([.map(["text": "left"]), 3], as: nil) == [.span(Span(20, 24)), 3])
    #expect(try spans.value(.map(["text": "left", "n": 1]), as: nil) == .map(["text": "left", "n": 1]))
  }

  @Test func theNearestPlaceIsMeant() throws {
    #expect(try spans.value("Hart", as: "span") == .span(Span(15, 19)))
    let first = GivenSpans(Document(name: "a", plain: "Hart met Venn. Hart left."), near: Span(0, 8))
    #expect(try first.value("Hart", as: "span") == .span(Span(0, 4)))
  }

  @Test(arguments: ["Held", ""])
  func wordsThatStandNowhereAreRefused(words: String) {
    let missing = #expect(throws: GivenSpans.Missing.self) { try spans.value([.string(words)], as: "span[]") }
    #expect(missing?.words == words)
  }
}
