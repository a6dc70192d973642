import Testing

@testable import CollateCompare

@Suite struct UnitLikenessTests {
  private let corpus = SmallCorpus.make(
    "The dam broke on Monday and nine farms were flooded.", "Nine farms were flooded.",
    "Nine farms were flooded.")

  private func units(_ index: StatementIndex) -> FactUnits {
    FactUnits(index, corpus.documents, partners: [[1, 2], [0], [0]], model: .fitted)
  }

  @Test func equalTextsCutAlikeHaveThePairsOfEachOther() {
    let index = StatementIndex(corpus.documents)
    var likeness = UnitLikeness(units(index), index)
    let first = likeness.shared(LinkPair(left: 0, right: 1))
    #expect(!first.isEmpty)
    #expect(likeness.shared(LinkPair(left: 0, right: 2)) == first)
  }

  @Test func aPairIsWhatBothUnitsShare() {
    let index = StatementIndex(corpus.documents)
    let units = units(index)
    var likeness = UnitLikeness(units, index)
    let sentences = LinkPair(left: 0, right: 1)
    for number in likeness.shared(sentences) {
      let pair = likeness.measured(number, sentences)
      let one = units.all[units.ofSentence[0].lowerBound + pair.left]
      let other = units.all[units.ofSentence[1].lowerBound + pair.right]
      let shared = SortedSets.intersection(one.statement.terms, other.statement.terms)
      #expect(pair.mass == index.mass(shared))
      #expect(pair.mass == likeness.mass(number))
      #expect(pair.letters == one.letters.cosine(other.letters))
      #expect(pair.terms == index.cosine(one.statement.terms, other.statement.terms))
    }
  }
}
