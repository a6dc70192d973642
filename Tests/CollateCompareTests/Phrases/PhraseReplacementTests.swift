import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct PhraseReplacementTests {
  private func sentence(_ text: String, _ document: Int) -> ComparedSentence {
    let bytes = Array(text.utf8)
    return ComparedSentence(Span(0, bytes.count), document: document, index: 0, bytes: bytes)
  }

  private func pair(_ left: String, _ right: String) -> EvidencePair {
    EvidencePair(sentence(left, 0), sentence(right, 1), confidence: 0.9)
  }

  private func replaced(_ left: String, _ right: String) -> [[String]] {
    let pair = pair(left, right)
    return PhraseReplacement.all(in: pair).map { found in
      [
        pair.left.tokens[found.left.words].map(\.key).joined(separator: " "),
        pair.right.tokens[found.right.words].map(\.key).joined(separator: " "),
      ]
    }
  }

  private func category(_ left: String, _ right: String) -> Discrepancy.Category? {
    let pair = pair(left, right)
    return PhraseReplacement.all(in: pair).first.map { PhraseRole.category(of: $0, in: pair) }
  }

  @Test func phrasesBesideTheSameWordsReplaceEachOther() {
    #expect(
      replaced("The thieves stole two clocks from a museum", "From a gallery the thieves stole two clocks")
        == [])
    #expect(
      replaced(
        "The thieves stole clocks from a museum at night", "The thieves stole jewels from a museum at night")
        == [["clocks", "jewels"]])
  }

  @Test func whatOneOnlyAddsIsNoReplacement() {
    #expect(replaced("The crew left the ship", "The crew left the burning ship").isEmpty)
  }

  @Test func aHeadThatStandsElsewhereIsNoReplacement() {
    #expect(replaced("The mayor met the bishop", "The bishop met the mayor").isEmpty)
  }

  @Test func onePrepositionBetweenTheSameWordsHoldsThemInOnePlace() {
    #expect(
      replaced(
        "The seven clerks were found hiding in a closet", "The seven clerks were found locked in an office")
        == [["were found hiding", "were found locked"], ["closet", "office"]])
  }

  @Test(arguments: [
    ("The ship sank near a reef at dawn", "The ship sank near a pier at dawn", Discrepancy.Category.scope),
    ("A masked bandit took the clocks", "A masked soldier took the clocks", .actor),
    ("Thieves took the golden clock at dawn", "Thieves took the golden crown at dawn", .name),
    ("The crew saw a wooden boat", "The crew saw a rubber boat", .scope),
  ])
  func theRoleSaysWhatItIsAbout(left: String, right: String, category: Discrepancy.Category) {
    #expect(self.category(left, right) == category)
  }
}
