import CollateText
import Testing

@testable import CollateLua

@Suite struct PhraseMatcherTests {
  private func find(_ phrases: [String], in text: String, isExact: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    let matcher = PhraseMatcher(phrases, isExact: isExact)
    let found = matcher.matches(in: bytes, within: Span(0, bytes.count)) ?? []
    return found.map { bytes.string($0.span) }
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

  @Test func longPhrasesAreFoundToTheirEnd() {
    let long = (1...60).map { "word\($0)" }.joined(separator: " ")
    #expect(find([long, "word1 word2", "word2"], in: "So \(long) it was.") == [long])
    #expect(find([long, "word1 word2"], in: String(long.dropLast(2))) == ["word1 word2"])
  }

  @Test func manyPhrasesWithOneFirstWordCostNoMoreThanOne() {
    let list = (1...2000).map { "ab x\($0)" } + (1...2000).map { "a\($0)" }
    var work: UInt64 = 0
    let bytes = Array(String(repeating: "ab ", count: 500).utf8)
    let found = PhraseMatcher(list, isExact: false).matches(in: bytes, within: Span(0, bytes.count)) {
      work += $0
      return true
    }
    #expect(found == [] && work <= 2 * 500 * PhraseMatcher.workPerWord)
    #expect(find(list, in: "ab x1999, a1999") == ["ab x1999", "a1999"])
  }

  @Test func aRefusalEndsTheSearch() {
    let bytes = Array("dam dam".utf8)
    let matcher = PhraseMatcher(["dam"], isExact: false)
    #expect(matcher.matches(in: bytes, within: Span(0, 7)) { _ in false } == nil)
  }

  @Test func spellingsThatOnlyLookAlikeAreOtherLists() {
    let keys = ["caf\u{E9}", "cafe\u{301}"].map {
      PhraseMatcher.Key(phrases: [Array($0.utf8)], isExact: true)
    }
    #expect(keys[0] != keys[1])
  }

  @Test func partsOfWordsAreNoMatch() {
    #expect(find(["fire", "ap"], in: "cease-fire, apt, map, U.S.AP").isEmpty)
    #expect(find(["élan"], in: "Elan! élan, ÉLAN's") == ["Elan", "élan", "ÉLAN"])
  }
}
