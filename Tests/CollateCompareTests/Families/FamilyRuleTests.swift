import Testing

@testable import CollateCompare

@Suite struct FamilyRuleTests {
  private func pair(_ left: Int, _ right: Int, _ containment: Double) -> FamilyRule.Pair {
    var vocabulary = Vocabulary()
    let empty = SmallCorpus.make("", "").documents.map { WordSequence($0, &vocabulary) }
    var resemblance = Resemblance(empty[0], empty[1])
    resemblance.trigramContainment = containment
    return FamilyRule.Pair(left: left, right: right, resemblance: resemblance)
  }

  @Test func resemblanceJoinsThroughOthers() {
    let pairs = FamilyRule.judge(
      [pair(0, 1, 0.5), pair(0, 2, 0.05), pair(1, 2, 0.4), pair(2, 3, 0.1)],
      wordCounts: [300, 300, 300, 300]
    )
    #expect(FamilyRule.families(pairs, count: 4) == [[0, 1, 2], [3]])
  }

  @Test func anExcerptJoinsOnlyItsClosest() {
    let pairs = FamilyRule.judge(
      [pair(0, 1, 0.9), pair(0, 2, 0.4)],
      wordCounts: [30, 800, 400]
    )
    #expect(FamilyRule.families(pairs, count: 3) == [[0, 1], [2]])
  }
}
