import Testing

@testable import CollateCompare

@Suite struct GapFeaturesTests {
  private let corpus = SmallCorpus.make(
    "The dam at Oster broke on Monday, flooding nine farms.",
    "The dam at Oster broke.\nNine farms were flooded.")

  /// Values by number of the feature in the gap before a word of the first sentence.
  private func features(before word: String) -> [Int: Double] {
    let index = StatementIndex(corpus.documents)
    let gaps = GapFeatures(index, partners: [[1, 2], [0], [0]]).gaps(of: 0, in: corpus.documents[0].bytes)
    let place = index.sentences[0].words.firstIndex { $0.word == word } ?? 1
    return Dictionary(uniqueKeysWithValues: gaps[place - 1].entries.map { ($0.feature, $0.value) })
  }

  private func value(_ feature: GapFeatures.Feature, before word: String) -> Double {
    features(before: word)[feature.rawValue] ?? 0
  }

  @Test func readsPunctuationAndForms() {
    #expect(value(.comma, before: "flooding") == 1)
    #expect(value(.participle, before: "flooding") == 1)
    #expect(value(.clauseEnd, before: "flooding") == 1)
    #expect(value(.verbSinceComma, before: "flooding") == 1)
    #expect(value(.comma, before: "monday") == 0)
    #expect(value(.capitalAfter, before: "monday") == 1)
    #expect(value(.numberAfter, before: "nine") == 1)
  }

  @Test func grammarWordsAreFeaturesOnBothSides() {
    let on = GapFeatures.grammarWords.firstIndex(of: "on") ?? 0
    let base = GapFeatures.Feature.allCases.count
    #expect(features(before: "monday")[base + on] == 1)
    #expect(features(before: "on")[base + GapFeatures.grammarWords.count + on] == 1)
  }

  @Test func witnessesHoldOneSideOfACut() {
    #expect(value(.onlyLeftHeld, before: "flooding") > 0.3)
    #expect(value(.onlyRightHeld, before: "flooding") > 0.3)
    #expect(value(.joinedElsewhere, before: "farms") == 1)
  }

  @Test func aSentenceOfOneWordHasNoGaps() {
    let corpus = SmallCorpus.make("Fire")
    let features = GapFeatures(StatementIndex(corpus.documents), partners: [[]])
    #expect(features.gaps(of: 0, in: corpus.documents[0].bytes).isEmpty)
  }

  @Test func theModelHasAWeightForEveryFeature() {
    #expect(CutModel.fitted.weights.count == GapFeatures.count + 1)
    #expect(UnitLinkModel.fitted.weights.count == UnitLinkModel.names.count + 1)
  }
}
