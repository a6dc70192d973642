import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct AgreementTests {
  /// The rows of agreement over the sentences of a corpus, taken whole, with these log-odds; every document is a family of
  /// its own.
  private func rows(_ corpus: Corpus, _ edges: [(Int, Int, Double)], required: Int = 2) -> [[Int]] {
    let index = StatementIndex(corpus.documents)
    let units = index.sentences.indices.map { sentence in
      let whole = index.sentences[sentence]
      return FactUnit(
        whole.words.indices, of: sentence, in: index, corpus.documents[whole.whole.document].bytes)
    }
    let links = AverageLink(
      documents: units.map(\.statement.document),
      scores: UnitScores(count: units.count, edges.map { ($0.0, $0.1, $0.2) }))
    let agreement = Agreement(
      units: units, facts: corpus.documents.map(StatementFacts.init), links: links,
      support: SupportRule(corpus, required: required))
    return agreement.rows()
  }

  @Test func likeUnitsOfTwoFamiliesAgree() {
    let corpus = SmallCorpus.make("Nine farms were flooded.", "Water covered nine farms.")
    #expect(rows(corpus, [(0, 1, 2)]) == [[0, 1]])
    #expect(rows(corpus, [(0, 1, -1)]).isEmpty)
    #expect(rows(corpus, [(0, 1, 2)], required: 3).isEmpty)
  }

  @Test func copiesAreOneAccount() {
    var corpus = SmallCorpus.make("Nine farms were flooded.", "Water covered nine farms.")
    corpus.derivation.families = [Derivation.Family(id: "f1", members: [0, 1])]
    #expect(rows(corpus, [(0, 1, 2)]).isEmpty)
  }

  @Test(arguments: [
    "Water covered eleven farms.", "Water reportedly covered nine farms.", "Water did not cover nine farms.",
  ])
  func anotherValueADoubtOrANegationIsNoAgreement(other: String) {
    let corpus = SmallCorpus.make("Nine farms were flooded.", other)
    #expect(rows(corpus, [(0, 1, 3)]).isEmpty)
  }

  @Test(arguments: [(Frame.Stance.negated, false), (.planned, true), (.possible, true)])
  func aDeedAndItsDenialAreNoAgreement(stance: Frame.Stance, agrees: Bool) {
    var corpus = SmallCorpus.make("The envoys met in Lorn.", "The envoys meet in Lorn.")
    for (document, stance) in [Frame.Stance.fact, stance].enumerated() {
      corpus.documents[document].annotate(
        Frame(span: Span(0, 15), predicate: "meet", predicateSpan: Span(11, 14), stance: stance))
    }
    #expect(rows(corpus, [(0, 1, 3)]).isEmpty != agrees)
  }

  @Test func aNameAloneStatesNothing() {
    let corpus = SmallCorpus.make("Minister Ida Vell met the envoys.", "The Lorn Minister Ida Vell")
    #expect(rows(corpus, [(0, 1, 3)]).isEmpty)
    let phrase = SmallCorpus.make("Minister Vell opened the harbour inquiry.", "The harbour inquiry of Vell")
    #expect(rows(phrase, [(0, 1, 3)]) == [[0, 1]])
  }

  @Test(arguments: [
    ("after the long drought", "after the drought"), ("in October 2011", "In October 2011, Vell"),
    ("Ida Vell, 32", "Vell, 32"),
  ])
  func aFragmentStatesNothing(one: String, other: String) {
    #expect(rows(SmallCorpus.make(one, other), [(0, 1, 3)]).isEmpty)
  }

  @Test func aCountNeedsNoVerb() {
    #expect(rows(SmallCorpus.make("nine farms", "the nine farms"), [(0, 1, 3)]) == [[0, 1]])
  }

  @Test func otherWeekdaysAreNoAgreement() {
    let corpus = SmallCorpus.make("The dam broke on Monday.", "The dam broke on Friday.")
    #expect(rows(corpus, [(0, 1, 3)]).isEmpty)
  }

  @Test func theWeakestAccountIsLeftOut() {
    let corpus = SmallCorpus.make("Nine farms were flooded.", "Water covered nine farms.", "Farms lay low.")
    #expect(rows(corpus, [(0, 1, 3), (0, 2, -1), (1, 2, -3)]) == [[0, 1]])
    #expect(rows(corpus, [(0, 1, 3), (0, 2, 1), (1, 2, 1)]) == [[0, 1, 2]])
  }

  @Test func anAccountSpeaksByTheUnitThatIsLinkedBest() {
    let corpus = SmallCorpus.make(
      "Nine farms flooded\nThe water covered nine farms.", "Water covered nine farms.")
    #expect(rows(corpus, [(0, 2, 2), (1, 2, 4)]) == [[1, 2]])
  }

  @Test func noUnitIsInTwoRows() {
    // The best pair is taken first; what is left of the other groups agrees no more.
    let corpus = SmallCorpus.make(
      "Nine farms were flooded.", "Water covered nine farms.", "Nine farms lay low.")
    #expect(rows(corpus, [(0, 1, 3), (1, 2, 1), (0, 2, -4)]) == [[0, 1]])
  }
}
