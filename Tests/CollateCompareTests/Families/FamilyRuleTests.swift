import Testing

@testable import CollateCompare

@Suite struct FamilyRuleTests {
  private func pair(
    _ left: Int, _ right: Int, _ containment: Double, alignment: Double = 0
  ) -> FamilyRule.Pair {
    var vocabulary = Vocabulary()
    let empty = SmallCorpus.make("", "").documents.map { WordSequence($0, &vocabulary) }
    var resemblance = Resemblance(empty[0], empty[1])
    resemblance.trigramContainment = containment
    return FamilyRule.Pair(
      left: left, right: right, resemblance: resemblance,
      likeness: StoryLikeness.Value(alignment: alignment, bigrams: alignment))
  }

  @Test func resemblanceJoinsThroughOthers() {
    let pairs = FamilyRule.judge(
      [pair(0, 1, 0.5), pair(0, 2, 0.05), pair(1, 2, 0.4), pair(2, 3, 0.1)],
      wordCounts: [300, 300, 300, 300]
    )
    #expect(FamilyRule.families(pairs, count: 4) == [[0, 1, 2], [3]])
  }

  @Test func oneStoryInOtherWordsIsOneAccount() {
    let pairs = [pair(0, 1, 0.05, alignment: 0.25), pair(1, 2, 0.05, alignment: 0.1)]
    #expect(
      FamilyRule.families(FamilyRule.judge(pairs, wordCounts: [300, 300, 300]), count: 3) == [[0, 1], [2]])
  }

  @Test func twoFilesAndUnequalLengthsNeedMore() {
    let weak = pair(0, 1, 0.05, alignment: 0.19)
    #expect(FamilyRule.judge([weak], wordCounts: [300, 300, 300])[0].isOneAccount)
    #expect(!FamilyRule.judge([weak], wordCounts: [300, 300])[0].isOneAccount)
    #expect(!FamilyRule.judge([weak], wordCounts: [300, 900, 300])[0].isOneAccount)
  }

  @Test func aTextThatBorrowsFromTwoAccountsJoinsThemNot() {
    let pairs = [
      pair(0, 1, 0.05, alignment: 0.4), pair(2, 3, 0.05, alignment: 0.4), pair(1, 2, 0.05, alignment: 0.3),
      pair(0, 3, 0.01), pair(0, 2, 0.01), pair(1, 3, 0.01),
    ]
    let judged = FamilyRule.judge(pairs, wordCounts: [300, 300, 300, 300])
    #expect(FamilyRule.families(judged, count: 4) == [[0, 1], [2, 3]])
  }

  @Test func twoShortTextsOfLikeOrderAreTwoAccounts() {
    let like = pair(0, 1, 0.05, alignment: 0.4)
    #expect(FamilyRule.judge([like], wordCounts: [40, 300]).map(\.isOneAccount) == [false])
    #expect(FamilyRule.judge([like], wordCounts: [300, 300]).map(\.isOneAccount) == [true])
    #expect(FamilyRule.judge([like], wordCounts: [40, 300, 300]).map(\.isOneAccount) == [true])
  }

  @Test func anExcerptJoinsOnlyItsClosest() {
    let pairs = FamilyRule.judge(
      [pair(0, 1, 0.9), pair(0, 2, 0.4)],
      wordCounts: [30, 800, 400]
    )
    #expect(FamilyRule.families(pairs, count: 3) == [[0, 1], [2]])
  }
}
