import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ConflictFeaturesTests {
  private func features(_ accounts: Accounts, _ detector: some DifferenceDetector) -> [[Double]] {
    let comparison = Comparison(accounts.corpus)
    return detector.differences(in: comparison).map { ConflictFeatures($0, in: comparison).values }
  }

  @Test func numbersTellHowNearTheyAreAndWhetherAnotherFitsBetter() {
    var accounts = Accounts("The storm tore 40 barns down.", "The storm tore 45 barns down.")
    accounts.number("40", in: 0, 40, counted: "barn")
    accounts.number("45", in: 1, 45, counted: "barn")
    let found = features(accounts, NumberConflicts())
    #expect(found.count == 1 && found[0].count == ConflictFeatures.names.count)
    #expect(found[0][0] > 0.4)
    #expect(found[0][3] == 1 && found[0][4] == 0)
  }

  @Test func distantNumbersAreNotNear() {
    var accounts = Accounts("The storm tore 40 barns down.", "The storm tore 90 barns down.")
    accounts.number("40", in: 0, 40, counted: "barn")
    accounts.number("90", in: 1, 90, counted: "barn")
    #expect(features(accounts, NumberConflicts()).map { $0[3] } == [0])
  }

  @Test func aValueThatBothAccountsHaveIsKnown() {
    let apart = Accounts(
      "The east pier of Melis burned down.", "The west pier of Melis burned down.")
    let known = Accounts(
      "The east pier of Melis burned down.", "The west pier of Melis burned down. The east mill stands.")
    func share(_ accounts: Accounts) -> Double {
      let comparison = Comparison(accounts.corpus)
      let sides = ["east", "west"].enumerated().map { index, word in
        Difference.Side(
          passage: Passage(document: index, span: accounts.span(word, in: index)), value: word)
      }
      let difference = Difference(
        category: .scope, severity: .minor, sides: sides, rule: .init("test", "test"))
      return ConflictFeatures(difference, in: comparison).values[1]
    }
    #expect(share(apart) == 0)
    #expect(share(known) == 0.5)
  }
}
