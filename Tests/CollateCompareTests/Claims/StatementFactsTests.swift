import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct StatementFactsTests {
  private let text = "Police said Ida Brekke may have counted 40 boats. Lund denied it."

  private func facts() -> StatementFacts {
    var document = SmallCorpus.document("a", text)
    document.annotate(EntityMention(span: Span(12, 22), category: .person, canonical: "Ida Brekke"))
    document.annotate(Quantity(span: Span(40, 42), lower: 40, upper: 40, bound: .exact, counted: "boat"))
    let source = Attribution.Source(name: "police", span: Span(0, 6), isNamed: false)
    document.annotate(
      Attribution(span: Span(12, 48), sources: [source], cue: "said", cueSpan: Span(7, 11))
    )
    return StatementFacts(document)
  }

  @Test func slotsHoldWhatLiesInside() {
    let slots = facts().slots(of: Span(12, 48))
    #expect(slots["who"] == .list(["Ida Brekke"]))
    #expect(slots["number"] == .list(["40"]))
    #expect(facts().slots(of: Span(0, 11)).isEmpty)
  }

  @Test func valuesAreNormalFormsOfWhatLiesInside() {
    #expect(facts().values(of: Span(12, 48)) == ["40 boat"])
    #expect(facts().values(of: Span(0, 11)).isEmpty)
  }

  @Test func certaintyFollowsTheWords() {
    #expect(facts().certainty(of: Span(12, 48)) == .suspected)
    #expect(facts().certainty(of: Span(31, 48)) == .reported)
    #expect(facts().certainty(of: Span(50, 65)) == .denied)
  }

  @Test func attributionIsThatOfTheContent() {
    #expect(facts().attribution(of: Span(12, 48)) == ["police"])
    #expect(facts().attribution(of: Span(50, 65)).isEmpty)
  }
}
