import CollateText
import Testing

@testable import CollateLua

@Suite struct PhraseMatcherTests {
  private func find(_ phrases: [String], in text: String, isExact: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    let matcher = PhraseMatcher(phrases, isExact: isExact)
    return matcher.matches(in: bytes, within: Span(0, bytes.count))
      .map { bytes.string($0.span) }
  }

  @Test func theLongestPhraseWinsAndMatchesDoNotOverlap() {
    #expect(
      find(["press", "Press Association", "association"], in: "The Press Association said.") == [
        "Press Association"
      ])
    #expect(find(["a b", "b c"], in: "a b c") == ["a b"])
  }

  @Test func caseAccentsAndPossessivesDoNotCount() {
    #expect(
      find(["Zoe Muller"], in: "ZOË MÜLLER’s desk, Zoe\nMuller's chair") == ["ZOË MÜLLER", "Zoe\nMuller"])
  }

  @Test func exactPhrasesKeepTheirSpelling() {
    #expect(find(["AP"], in: "AP, ap and AP's", isExact: true) == ["AP", "AP"])
  }

  @Test func aPhraseDoesNotReachAcrossASentence() {
    #expect(find(["the dam"], in: "He saw the. Dam it.").isEmpty)
  }

  @Test func onlyPhrasesInsideTheRegionCount() {
    let bytes = Array("dam dam dam".utf8)
    let matcher = PhraseMatcher(["dam"], isExact: false)
    let found = matcher.matches(in: bytes, within: Span(1, 8))
    #expect(found == [.init(phrase: 0, span: Span(4, 7))])
  }

  @Test func partsOfWordsAreNoMatch() {
    #expect(find(["fire", "ap"], in: "cease-fire, apt, map, U.S.AP").isEmpty)
    #expect(find(["élan"], in: "Elan! élan, ÉLAN's") == ["Elan", "élan", "ÉLAN"])
  }

  @Test func listsAreCompiledOnce() {
    let matchers = PhraseMatchers()
    let first = matchers.id(of: ["a"], isExact: false)
    #expect(matchers.id(of: ["a"], isExact: false) == first)
    #expect(matchers.id(of: ["a"], isExact: true) != first)
    #expect(matchers[99] == nil)
    for number in 0..<100 { _ = matchers.id(of: ["w\(number)"], isExact: false) }
    matchers.trim()
    #expect(matchers[first] == nil)
  }
}
