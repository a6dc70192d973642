import Testing

@testable import CollateCompare

@Suite struct RewritingTests {
  private let source = """
    A cargo vessel carrying timber struck the pier at Sandhaven on Friday morning.
    The pilot had warned the crew about strong currents near the harbour entrance.
    Nobody was hurt, but the pier will remain closed for several weeks, officials said.
    Engineers will begin to repair the damaged section before the end of the month.
    """
  private let spun = """
    A freight vessel carrying timber struck the dock at Sandhaven on Friday morning.
    The pilot had cautioned the crew about strong currents near the port entrance.
    Nobody was hurt, but the dock will stay closed for several weeks, officials said.
    Engineers will start to repair the damaged portion before the end of the month.
    """
  private let third = """
    Officials closed the pier at Sandhaven harbour after a cargo ship hit it.
    A crew of nine was on board, and the repair of the section may begin soon.
    """

  private func labels(_ texts: [String], dates: [String?], own: Double = 0) -> Rewriting {
    var vocabulary = Vocabulary()
    let sequences = texts.map { WordSequence(SmallCorpus.document("a", $0), &vocabulary) }
    var pairs: [FamilyRule.Pair] = []
    for left in texts.indices {
      for right in texts.indices.dropFirst(left + 1) {
        let resemblance = Resemblance(sequences[left], sequences[right])
        pairs.append(
          FamilyRule.Pair(
            left: left, right: right, resemblance: resemblance,
            likeness: StoryLikeness.Value(alignment: 0, bigrams: 0)))
      }
    }
    pairs = FamilyRule.judge(pairs, wordCounts: sequences.map(\.words.count))
    let families = FamilyRule.families(pairs, count: texts.count)
    return Rewriting(families, pairs, sequences, dates: dates) { _, _ in own }
  }

  @Test func replacedWordsWithoutSupportBetrayTheSpunCopy() {
    let found = labels([spun, source, third], dates: [nil, nil, nil])
    #expect(found.labels[0] == .machineSpun)
    #expect(found.labels[2] == .original)
    #expect(found.order == [1, 0])
  }

  @Test func verbatimPartsBesideOwnMaterialAreAPartialCopy() {
    let own = """
      Fishermen on the quay had heard a crack and had thought of thunder over the islands.
      Their wives sold hot soup to the divers, who came up blue and shivering at noon.
      """
    let first = source.split(separator: "\n").prefix(2).joined(separator: "\n")
    let found = labels([source, first + "\n" + own, third], dates: [nil, nil, nil])
    #expect(found.labels[1] == .partialCopy)
  }

  @Test func datesDecideTheOrder() {
    let found = labels([source, source], dates: ["2024-05-16", "2024-05-15"])
    #expect(found.order == [1, 0])
    #expect(found.labels == [0: .nearCopy, 1: .original])
  }
}
