import Testing

@testable import CollateCompare

@Suite struct LinkContextTests {
  private let index = StatementIndex(
    SmallCorpus.make("one ferry\ntwo mill", "one ferry\ntwo mill", "one ferry\ntwo mill").documents
  )

  private func features(_ scored: [(Int, Int, Double)], at position: Int) -> [String: Double] {
    let pairs = scored.map { LinkPair(left: $0.0, right: $0.1) }
    var found: [[Double]] = []
    LinkContext(index, pairs, scores: scored.map(\.2)).forEach { found.append($1) }
    return Dictionary(uniqueKeysWithValues: zip(LinkFeatures.contextNames, found[position]))
  }

  @Test func leadIsTheDistanceToTheBestRival() {
    let found = features([(0, 2, 2), (0, 3, 0.5)], at: 0)
    #expect(found["smaller lead"] == 1.5)
    #expect(found["larger lead"] == 3)
    #expect(features([(0, 2, 2), (0, 3, 0.5)], at: 1)["smaller lead"] == -1.5)
  }

  @Test func aThirdDocumentIsAWitnessByItsWeakerLink() {
    #expect(features([(0, 2, 1), (0, 4, 3), (2, 4, 2)], at: 0)["third witness"] == 2)
    #expect(features([(0, 2, 1), (0, 4, 3)], at: 0)["third witness"] == -6)
  }

  @Test func neighboursAreThePairsBeside() {
    let found = features([(0, 2, 1), (0, 3, -1), (1, 3, 2)], at: 0)
    #expect(found["next in both"] == 2)
    #expect(features([(0, 2, 1), (0, 3, -1)], at: 0)["near in both"] == -1)
  }

  @Test func placesInTheirDocumentsCount() {
    let found = features([(0, 2, 1), (0, 3, -1)], at: 1)
    #expect(found["difference of position"] == 0.5)
    #expect(found["earlier position"] == 0)
  }
}
