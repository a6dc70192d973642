import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct AgreementTests {
  /// The verdict on the sentences of a corpus, taken whole, with these log-odds; every document is a family of its own.
  private func verdict(_ corpus: Corpus, _ edges: [(Int, Int, Double)], required: Int = 2)
    -> Agreement.Verdict
  {
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
    return agreement.verdict(Array(units.indices))
  }

  @Test func likeUnitsOfTwoFamiliesAgree() {
    let corpus = SmallCorpus.make("Nine farms were flooded.", "Water covered nine farms.")
    #expect(verdict(corpus, [(0, 1, 2)]) == .agreed([0, 1]))
    #expect(verdict(corpus, [(0, 1, -1)]) == .related)
    #expect(verdict(corpus, [(0, 1, 2)], required: 3) == .related)
  }

  @Test func copiesAreOneAccount() {
    var corpus = SmallCorpus.make("Nine farms were flooded.", "Water covered nine farms.")
    corpus.derivation.families = [Derivation.Family(id: "f1", members: [0, 1])]
    #expect(verdict(corpus, [(0, 1, 2)]) == .oneAccount)
  }

  @Test(arguments: [
    "Water covered eleven farms.", "Water may have covered nine farms.", "Water did not cover nine farms.",
  ])
  func anotherValueAHedgeOrANegationIsNoAgreement(other: String) {
    let corpus = SmallCorpus.make("Nine farms were flooded.", other)
    #expect(verdict(corpus, [(0, 1, 3)]) == .related)
  }

  @Test func aPlanAndADeedAreNoAgreement() {
    var corpus = SmallCorpus.make("The envoys met in Lorn.", "The envoys meet in Lorn.")
    for (document, stance) in [Frame.Stance.fact, .planned].enumerated() {
      corpus.documents[document].annotate(
        Frame(span: Span(0, 15), predicate: "meet", predicateSpan: Span(11, 14), stance: stance))
    }
    #expect(verdict(corpus, [(0, 1, 3)]) == .related)
  }

  @Test func aNameAloneStatesNothing() {
    let corpus = SmallCorpus.make("Minister Ida Vell met the envoys.", "The Lorn Minister Ida Vell")
    #expect(verdict(corpus, [(0, 1, 3)]) == .related)
    let phrase = SmallCorpus.make("Minister Vell opened the harbour inquiry.", "The harbour inquiry of Vell")
    #expect(verdict(phrase, [(0, 1, 3)]) == .agreed([0, 1]))
  }

  @Test func otherWeekdaysAreNoAgreement() {
    let corpus = SmallCorpus.make("The dam broke on Monday.", "The dam broke on Friday.")
    #expect(verdict(corpus, [(0, 1, 3)]) == .related)
  }

  @Test func theWeakestAccountIsLeftOut() {
    let corpus = SmallCorpus.make("Nine farms were flooded.", "Water covered nine farms.", "Farms lay low.")
    #expect(verdict(corpus, [(0, 1, 3), (0, 2, -3), (1, 2, -3)]) == .agreed([0, 1]))
  }

  @Test func aSecondUnitOfAnAccountMustBeAsClear() {
    let corpus = SmallCorpus.make(
      "Nine farms flooded\nThe water covered nine farms.", "Water covered nine farms.")
    #expect(verdict(corpus, [(0, 2, 2), (1, 2, 4)]) == .agreed([0, 1, 2]))
    #expect(verdict(corpus, [(0, 2, 0), (1, 2, 4)]) == .agreed([1, 2]))
  }
}
