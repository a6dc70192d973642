import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct ListStageTests {
  private func lists(_ text: String) -> [[String]] {
    let document = documentWithNames(text)
    return ListStage.lists(in: document).map { list in list.members.map { document.string($0) } }
  }

  @Test func namesBetweenCommas() {
    #expect(
      lists("Ships from Canada, Belgium, New Zealand and the Philippines took part.")
        == [["Canada", "Belgium", "New Zealand", "the Philippines"]]
    )
  }

  @Test func theCommaBeforeTheConjunctionIsOptional() {
    #expect(lists("Boats came from Norway, Sweden, and Denmark.") == [["Norway", "Sweden", "Denmark"]])
  }

  @Test func phrasesNeedThreeMembers() {
    #expect(lists("They lost boats, nets and engines.") == [["boats", "nets", "engines"]])
    #expect(lists("They lost boats and nets.").isEmpty)
  }

  @Test func aPairOfNamesIsAList() {
    #expect(lists("Talks between Norway and Sweden failed.") == [["Norway", "Sweden"]])
  }

  @Test func clausesAreNoMembers() {
    #expect(lists("Likewise, the court agreed with them and nobody objected.").isEmpty)
  }

  @Test func rowsOfVerbsAreNoLists() {
    #expect(lists("They were shamed, belittled and criticized.").isEmpty)
  }

  @Test func bulletedLines() {
    #expect(lists("They took:\n• two boats\n• an old van\n\nNothing else.") == [["two boats", "an old van"]])
    #expect(lists("1. Close the gate.\n2. Call the guard.") == [["Close the gate.", "Call the guard."]])
  }
}
