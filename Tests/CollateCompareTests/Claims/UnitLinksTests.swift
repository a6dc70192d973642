import Testing

@testable import CollateCompare

@Suite struct UnitLinksTests {
  private func links(_ score: Double) -> (found: [UnitLink], units: FactUnits) {
    let corpus = SmallCorpus.make(
      "The dam broke on Monday and nine farms were flooded.", "Nine farms were flooded.")
    let index = StatementIndex(corpus.documents)
    let units = FactUnits(index, corpus.documents, partners: [[1], [0]], model: .fitted)
    let pairs = [LinkPair(left: 0, right: 1)]
    return (UnitLinks.find(units, index, pairs: pairs, scores: [score]), units)
  }

  @Test func unitsWithoutACommonTermAreNoPair() {
    let (found, units) = links(2)
    #expect(!found.isEmpty)
    for link in found {
      let terms = (units.all[link.left].statement.terms, units.all[link.right].statement.terms)
      #expect(!SortedSets.intersection(terms.0, terms.1).isEmpty)
    }
  }

  @Test func everyFeatureHasItsPlace() {
    for link in links(2).found {
      #expect(link.features.count == UnitLinkModel.names.count)
      #expect(link.features[0] == 2)
    }
    #expect(links(-20).found.allSatisfy { $0.features[0] == UnitLinks.lowestSentence })
  }

  @Test func theModelPrefersTheUnitThatSaysTheSame() {
    let (found, units) = links(2)
    let best = found.max { UnitLinkModel.fitted.logOdds($0) < UnitLinkModel.fitted.logOdds($1) }
    #expect(best.map { units.all[$0.left].numbers.count } == 1)
  }
}
