import CollateCore
import Testing

@testable import CollateCompare

@Suite struct TellingWordsTests {
  private func raised(
    _ left: String, _ right: String, _ category: Discrepancy.Category = .scope, isSpun: Bool = false
  ) -> Difference {
    var accounts = Accounts("They met the \(left) in Melis.", "They met the \(right) in Melis.")
    if isSpun { accounts.spin(1) }
    let sides = [left, right].enumerated().map { index, words in
      Difference.Side(passage: Passage(document: index, span: accounts.span(words, in: index)), value: words)
    }
    let difference = Difference(
      category: category, severity: .wording, sides: sides, rule: .init("test", "test"))
    return TellingWords(Comparison(accounts.corpus)).raised(difference)
  }

  @Test func aWordThatTakesASideTells() {
    #expect(raised("government", "regime").severity == .minor)
    #expect(raised("government", "cabinet").severity == .wording)
    #expect(raised("old regime", "regime").severity == .wording)
  }

  @Test func aHedgeThatOneAccountDropsIsACertainty() {
    #expect(raised("suspected arsonist", "arsonist").category == .certainty)
    #expect(raised("suspected arsonist", "alleged arsonist").severity == .wording)
  }

  @Test func otherWordsStayWording() {
    #expect(raised("mayor", "chairman", .quote).severity == .wording)
    #expect(raised("mayor", "chairman", .name).severity == .wording)
  }

  @Test func wordsOfAMachineTellNothing() {
    #expect(raised("government", "regime", isSpun: true).severity == .wording)
  }
}
