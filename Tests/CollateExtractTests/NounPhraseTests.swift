import Testing

@testable import CollateExtract

@Suite struct NounPhraseTests {
  private func counted(_ text: String, isSingular: Bool = false) -> String? {
    NounPhrase.counted(from: 0, in: tokens(text), isSingular: isSingular)
  }

  @Test(arguments: [
    ("boats sank", "boat"), ("small fishing boats sank", "boat"), ("more of the boats", "boat"),
    ("of 30 houses", "house"),
    ("cargo-passenger ships sank", "ship"), ("crew members died", "crew"),
    ("other people in boats", "person"),
    ("injured passengers", "passenger"),
  ])
  func theHeadIsTheFirstPluralRun(text: String, head: String) {
    #expect(counted(text) == head)
  }

  @Test(arguments: [
    "in boats", "", ", boats", "the boats", "one two three four five six seven boats", "wood",
  ])
  func phrasesWithoutAHeadInReachCountNothing(text: String) {
    #expect(counted(text) == nil)
  }

  @Test func aSingularIsTakenOnlyWhereAsked() {
    #expect(counted("small boat sank", isSingular: true) != nil)
    #expect(counted("boat", isSingular: true) == "boat")
    #expect(counted("boat") == nil)
    let row = tokens("boats his boat")
    #expect(row.indices.map { NounPhrase.isPlural(row, at: $0) } == [true, false, false])
  }
}
