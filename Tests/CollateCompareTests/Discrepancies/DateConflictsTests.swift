import CollateCore
import Testing

@testable import CollateCompare

@Suite struct DateConflictsTests {
  private func accounts(_ left: String, _ right: String) -> Accounts {
    var accounts = Accounts(
      "The museum of Melis opened its doors in 1957 after a fire.",
      "In 1959 the museum of Melis opened its doors.")
    accounts.claim((0, "museum"), (1, "museum"))
    accounts.date("1957", in: 0, left)
    accounts.date("1959", in: 1, right)
    return accounts
  }

  @Test func otherYearOfOneEventIsMaterial() {
    let accounts = accounts("1957", "1959")
    let found = accounts.found(by: DateConflicts())
    #expect(found.map(\.severity) == [.material])
    #expect(found.map(accounts.words) == [["1957", "1959"]])
  }

  @Test func wordsThatResolveToOneDayAgree() {
    #expect(accounts("2024-03-02", "--03-02").found(by: DateConflicts()).isEmpty)
  }

  @Test func aYearAndATimeAreNotCompared() {
    #expect(accounts("1957", "T19:59").found(by: DateConflicts()).isEmpty)
  }

  @Test func aDecadeAndADayDateTwoThings() {
    #expect(accounts("1950s", "1962-06-04").found(by: DateConflicts()).isEmpty)
    #expect(accounts("1957", "1962-06-04").found(by: DateConflicts()).count == 1)
  }

  @Test func datesOfTwoActsAreNoConflict() {
    func found(_ predicate: String) -> [Difference] {
      var accounts = accounts("1957", "1959")
      for document in 0..<2 {
        accounts.frame(
          document == 0 ? "open" : predicate, "opened", of: document == 0 ? "The museum of Melis" : "In 1959",
          to: document == 0 ? "1957" : "its doors", in: document)
      }
      return accounts.found(by: DateConflicts())
    }
    #expect(found("open").count == 1)
    #expect(found("renovate").isEmpty)
  }

  @Test func timesBesideOtherNamesAreOtherEvents() {
    var accounts = Accounts(
      "The ferry struck Hollin at 6.40 pm.", "The ferry left Ambrey at 6.15 pm and struck a bank.")
    accounts.claim((0, "ferry"), (1, "ferry"))
    accounts.date("6.40 pm", in: 0, "T18:40")
    accounts.date("6.15 pm", in: 1, "T18:15")
    #expect(accounts.found(by: DateConflicts()).isEmpty)
  }

  @Test func lengthsOfOneTermConflict() {
    var accounts = Accounts(
      "Judge Ola Brandt sent the smuggler Renn to federal prison in Melis for five years.\nIt rained.\nMore.",
      "The smuggler Renn was sent to federal prison in Melis for nine years, Judge Ola Brandt ruled.")
    accounts.claim((0, "smuggler"), (1, "smuggler"))
    accounts.date("five years", in: 0, "P5Y")
    accounts.date("nine years", in: 1, "P9Y")
    #expect(accounts.found(by: DateConflicts()).map(accounts.words) == [["five years", "nine years"]])
  }

  @Test func anAccountThatGivesBothLengthsSpeaksOfTwoThings() {
    var accounts = Accounts(
      "Judge Ola Brandt sent the smuggler Renn to federal prison in Melis for five years.\nIt rained.\nMore.",
      "The smuggler Renn was sent to federal prison in Melis for nine years, Judge Ola Brandt ruled.\n"
        + "His brother got five years.")
    accounts.claim((0, "smuggler"), (1, "smuggler"))
    accounts.date("five years", in: 0, "P5Y")
    accounts.date("nine years", in: 1, "P9Y")
    accounts.date("five years", in: 1, "P5Y")
    #expect(accounts.found(by: DateConflicts()).isEmpty)
  }

  @Test func partsOfOneDayThatExcludeEachOtherAreMaterial() {
    var accounts = Accounts(
      "A bomb exploded in the Melis bank Friday afternoon and hurt a guard.",
      "A bomb exploded late Friday in the Melis bank and hurt a guard.")
    accounts.claim((0, "bomb"), (1, "bomb"))
    for document in 0..<2 {
      let span = accounts.span("Friday", in: document)
      accounts.date(
        in: document, DateMention(span: span, form: .relative, value: nil, words: "friday"))
    }
    let found = accounts.found(by: DateConflicts())
    #expect(found.map(\.severity) == [.material])
    #expect(found.map { $0.sides.map(\.value) } == [["afternoon", "late"]])
  }
}
