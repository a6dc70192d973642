import CollateCore
import Testing

@testable import CollateCompare

@Suite struct DiscrepancyNamesTests {
  /// The id of `14 ≠ 19 killed` where the accounts are these; each says one of the numbers.
  private func name(_ texts: String..., values: [String]? = nil) -> String {
    var accounts = Accounts(texts)
    let sides = texts.indices.map { index in
      let word = texts[index].contains("14") ? "14" : "19"
      accounts.number(word, in: index, Double(word) ?? 0)
      return Discrepancy.Side(
        passage: Passage(document: index, span: accounts.span(word, in: index)),
        value: values?[index] ?? word,
        isDeviant: false)
    }
    let found = Discrepancy(category: .number, severity: .material, sides: sides, rule: .init("test", "test"))
    return DiscrepancyNames(accounts.corpus).named([[found]])[0][0].id
  }

  @Test func neitherAnotherFileNorAnotherOrderChangesAName() {
    let name = name("The storm killed 14.", "The storm killed 19.")
    #expect(self.name("The storm killed 19.", "The storm killed 14.") == name)
    #expect(self.name("In Melis 14 died.", "The storm killed 14.", "The storm killed 19.") == name)
  }

  @Test func otherValuesAreAnotherName() {
    #expect(
      name("The storm killed 14.", "The storm killed 19.", values: ["a", "b"])
        != name("The storm killed 14.", "The storm killed 19.", values: ["a", "c"]))
  }

  @Test func listsShareOneRoomOfNames() {
    let accounts = Accounts("The storm killed 14.", "The storm killed 19.")
    let sides = ["14", "19"].enumerated().map { index, word in
      Discrepancy.Side(
        passage: Passage(document: index, span: accounts.span(word, in: index)), value: word, isDeviant: false
      )
    }
    let found = Discrepancy(category: .number, severity: .material, sides: sides, rule: .init("test", "test"))
    let names = DiscrepancyNames(accounts.corpus).named([[found], [found]]).joined().map(\.id)
    #expect(Set(names).count == 2)
  }
}
