import Testing

@testable import CollateText

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Dam", "dam"), ("ÉMILE", "emile"), ("e\u{301}t\u{E9}", "ete"), ("Łódź", "lodz"), ("Straße", "strasse"),
    ("Æther Œuvre Þór", "aether oeuvre thor"), ("don’t", "don't"), ("МОСКВА", "москва"), ("@[`{Z", "@[`{z"),
    ("", ""),
  ])
  func keysAreLowerCaseWithoutAccents(text: String, expected: String) {
    #expect(Folding.key(text) == expected)
  }

  @Test func brokenBytesFoldWithoutATrap() {
    #expect(Folding.key([0x41, 0xFF, 0x42][...]) == Array("a\u{FFFD}b".utf8))
  }

  @Test func onlyAPossessiveIsStripped() {
    func stripped(_ word: String) -> String {
      String(decoding: Folding.stripPossessive(Array(word.utf8)), as: UTF8.self)
    }
    #expect(
      ["mayor's", "workers'", "class", "'s", "'"].map(stripped) == ["mayor", "workers", "class", "'s", "'"])
  }

  @Test(arguments: [
    ("Boat", "boat", false), ("KIM'S", "kim", true), ("Kim\u{2019}s", "kim", true),
    ("Saints'", "saints", true),
    ("don't", "don't", false), ("'s", "'s", false), ("Élan", "elan", false), ("'", "'", false),
    ("Łódź's", "lodz", true),
  ])
  func aWordLosesItsPossessive(word: String, text: String, isPossessive: Bool) {
    let bytes = Array(word.utf8)[...]
    #expect(
      Folding.word(bytes) == Folding.Word(text: text, hash: WordHash.of(text), isPossessive: isPossessive))
    #expect(Folding.text(bytes) == Folding.key(word))
  }
}
