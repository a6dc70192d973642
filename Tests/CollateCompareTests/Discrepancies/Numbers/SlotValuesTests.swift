import CollateCore
import Testing

@testable import CollateCompare

@Suite struct SlotValuesTests {
  @Test func everyAccountThatGivesAValueStandsOnItsSide() throws {
    var accounts = Accounts(
      "The blast in Melis hurt 17 people.", "The blast in Melis hurt 23 people.",
      "Doctors said the blast in Melis hurt 23 people.", "The blast in Melis hurt 17 people, police said."
    )
    for (document, value) in [17.0, 23, 23, 17].enumerated() {
      accounts.number("\(Int(value))", in: document, value, counted: "person")
    }
    let values = SlotValues(NumberPairs(Comparison(accounts.corpus)))
    let conflict = try #require(values.conflicts.first)
    #expect(values.conflicts.count == 1)
    let link = conflict.link
    let sides = [
      values.sides(of: link.left, against: link.right), values.sides(of: link.right, against: link.left),
    ]
    #expect(sides.map { $0.map(\.passage.document).sorted() } == [[0, 3], [1, 2]])
    #expect(Set(sides[0].map(\.value)).count == 1)
  }

  @Test func ofThreeValuesTheCommonestMeetsEachOther() {
    var accounts = Accounts(
      "The blast in Melis hurt 17 people.", "The blast in Melis hurt 23 people.",
      "The blast in Melis hurt 17 people, doctors said.", "The blast in Melis hurt 20 people."
    )
    for (document, value) in [17.0, 23, 17, 20].enumerated() {
      accounts.number("\(Int(value))", in: document, value, counted: "person")
    }
    let values = SlotValues(NumberPairs(Comparison(accounts.corpus))).conflicts.map(\.link.pair).map {
      Set([$0.left.quantity.lower, $0.right.quantity.lower])
    }
    #expect(Set(values) == [[17, 23], [17, 20]])
  }

  @Test func agreeingValuesMakeNoConflict() {
    var accounts = Accounts(
      "The blast in Melis hurt 17 people.", "The blast in Melis hurt 17 people, police said.")
    accounts.number("17", in: 0, 17, counted: "person")
    accounts.number("17", in: 1, 17, counted: "person")
    #expect(SlotValues(NumberPairs(Comparison(accounts.corpus))).conflicts.isEmpty)
  }
}
