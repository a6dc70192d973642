import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberPairTests {
  private func pair(
    _ left: String, _ right: String, counted: (String, String) = ("barn", "barn"), confidence: Double = 0
  ) -> NumberPair {
    var accounts = Accounts(left, right)
    accounts.number("40", in: 0, 40, counted: counted.0)
    accounts.number("45", in: 1, 45, counted: counted.1)
    let reading = NumberReading(Comparison(accounts.corpus))
    return NumberPair(
      reading.frames[0][0], reading.frames[1][0], confidence: confidence, crowd: (1, 1), reading.stems)
  }

  @Test func whatSpeaksForOneSlotRaisesTheScore() {
    let plain = pair("The storm tore 40 barns down.", "Rain drowned 45 hens.", counted: ("barn", "hen"))
    let alike = pair("The storm tore 40 barns down.", "The storm tore 45 barns down.")
    let linked = pair("The storm tore 40 barns down.", "The storm tore 45 barns down.", confidence: 0.9)
    #expect(plain.score < alike.score && alike.score < linked.score)
  }

  @Test func nounsAreTheSameOrOfOneClassOrOthers() {
    let text = "The storm tore 40 of them down.", other = "The storm tore 45 of them down."
    #expect(pair(text, other).hasSameNoun)
    #expect(pair(text, other, counted: ("house", "home")).hasSameClass)
    #expect(pair(text, other, counted: ("house", "hen")).hasOtherNoun)
  }

  @Test func linkedClausesThatShareTheirWordsAreAligned() {
    let (left, right) = (
      "The storm tore 40 barns down near the river bridge.",
      "The storm tore 45 barns down near the river bridge."
    )
    #expect(pair(left, right, confidence: 0.9).isAligned)
    #expect(!pair(left, right).isAligned)
    #expect(!pair(left, "He bought 45 barns last year in Melis.", confidence: 0.9).isAligned)
  }
}
