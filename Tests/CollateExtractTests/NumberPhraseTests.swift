import Testing

@testable import CollateExtract

@Suite struct NumberPhraseTests {
  private func phrase(_ text: String) -> NumberPhrase? { NumberPhrase(at: 0, in: tokens(text)) }

  @Test(
    arguments: [
      ("1,250 sheep", 1250, 1), ("12 000 tickets", 12_000, 2), ("1.250.000 euros", 1_250_000, 1),
      ("2.5 million", 2.5e6, 2),
      ("300k", 3e5, 2), ("3/4 of it", 0.75, 3), ("twenty-five boats", 25, 3), ("two hundred and six", 206, 4),
      ("one million two hundred thousand", 1.2e6, 5), ("a hundred goats", 100, 2), ("half a million", 5e5, 3),
      ("two and a half million", 2.5e6, 5), ("two-thirds of", 2.0 / 3, 3), ("a third of it", 1.0 / 3, 2),
      ("half the", 0.5, 1),
      ("two million", 2e6, 2), ("three dozen", 36, 2), ("nineteen eighty", 19, 1), ("two three", 2, 1),
      ("5 lakh crore", 5e12, 3), ("1.25 lakh", 125_000, 2), ("2 1/2 acres", 2.5, 4), ("2½ acres", 2.5, 2),
      ("¾ of it", 0.75, 1), ("three-quarters of", 0.75, 3), ("half-dozen", 6, 3), ("a half-dozen", 6, 4),
      ("two and a half miles", 2.5, 4), ("a quarter of a million", 250_000, 5),
      ("816 000 tonnes", 816_000, 2),
    ] as [(String, Double, Int)])
  func valuesAndLengths(text: String, value: Double, count: Int) throws {
    let found = try #require(phrase(text))
    #expect(found.value == value)
    #expect(found.tokens == 0..<count)
  }

  @Test(arguments: ["a boat", "an hour", "half past", "hundred", "and two", "of", "half", "5/2 of", ""])
  func wordsThatBeginNoNumber(text: String) {
    #expect(phrase(text) == nil)
  }

  @Test func ordinalsAreMarked() throws {
    for (text, value) in [("21st", 21.0), ("twenty-first", 21), ("third", 3)] {
      let found = try #require(phrase(text))
      #expect(found.isOrdinal && found.value == value, "\(text)")
    }
    #expect(phrase("three")?.isOrdinal == false)
    #expect(phrase("three")?.isSpelled == true && phrase("3")?.isSpelled == false)
  }

  @Test func anIndexOutsideTheRowIsNoNumber() {
    #expect(NumberPhrase(at: 1, in: tokens("3")) == nil && NumberPhrase(at: -1, in: tokens("3")) == nil)
  }
}
