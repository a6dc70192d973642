import Testing

@testable import CollateCompare

@Suite struct StoryLikenessTests {
  private func likeness(_ texts: String...) -> StoryLikeness {
    var vocabulary = Vocabulary()
    let documents = texts.map { SmallCorpus.document("a", $0) }
    return StoryLikeness(documents, documents.map { WordSequence($0, &vocabulary) })
  }

  private let story =
    "The old mill burned down.\nTwo workers lost their lives.\nInspectors measure the damage."

  @Test func theSameFactsInOrderAlign() {
    let turned = story.split(separator: "\n").reversed().joined(separator: "\n")
    let found = likeness(story, story, turned, "A ferry sank in fog.\nDivers searched the fjord bottom.")
    #expect(found.value(0, 1).alignment > 0.5)
    #expect(found.value(0, 1).alignment > 2 * found.value(0, 2).alignment)
    #expect(found.value(0, 3).alignment == 0)
    #expect(found.value(0, 3).bigrams == 0)
  }

  @Test func whatNobodyElseTellsIsOwnMaterial() {
    let more = story + "\nA ferry sank in thick fog."
    let found = likeness(story, more)
    #expect(found.ownMaterial(0, beside: [1]) == 0)
    #expect((0.2..<0.4).contains(found.ownMaterial(1, beside: [0])))
    #expect(found.ownMaterial(1, beside: []) == 1)
  }

  @Test func whatEverybodyHasJoinsNobody() {
    let pair = likeness(story, story).value(0, 1)
    let crowd = likeness(story, story, story, story, story).value(0, 1)
    #expect(crowd.bigrams < pair.bigrams)
    #expect(crowd.bigrams == 0)
  }
}
