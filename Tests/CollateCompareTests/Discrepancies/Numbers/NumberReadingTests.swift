import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberReadingTests {
  private func frames(_ accounts: Accounts) -> [NumberFrame] {
    NumberReading(Comparison(accounts.corpus)).frames[0]
  }

  @Test func aConversionInBracketsIsNoNumberOfItsOwn() {
    var accounts = Accounts("The camp lies 25 km (15 miles) from Ambrey, and 9 miles from the sea.")
    accounts.number("25 km", in: 0, 25, unit: "km")
    accounts.number("15 miles", in: 0, 15, unit: "mi")
    accounts.number("9 miles", in: 0, 9, unit: "mi")
    #expect(frames(accounts).map(\.quantity.lower) == [25, 9])
  }

  @Test func twoCurrenciesAreTwoNumbers() {
    var accounts = Accounts("The loan is 110 million euros ($143 million).")
    accounts.number("110 million euros", in: 0, 110, unit: "EUR")
    accounts.number("$143 million", in: 0, 143, unit: "USD")
    #expect(frames(accounts).count == 2)
  }

  @Test func theTimeOfItsSentenceIsKnown() {
    var accounts = Accounts("A quake in 2004 killed 300 people.\nThis one killed 12.")
    accounts.number("300", in: 0, 300, counted: "person")
    accounts.number("12", in: 0, 12, counted: "person")
    accounts.date("2004", in: 0, "2004")
    #expect(frames(accounts).map(\.time.years) == [[2004], []])
  }

  @Test func aLengthOfTimeIsANumberWithItsBound() throws {
    var accounts = Accounts("She will serve at least ten years.")
    accounts.date("ten years", in: 0, "P10Y")
    let frame = try #require(frames(accounts).first)
    #expect(frame.dimension == NumberFrame.duration && frame.value.direction == .up)
  }

  @Test func aPartCountsWhatTheNumberBeforeCounts() throws {
    var accounts = Accounts("Police held 12 dockers, 3 of whom were armed.")
    accounts.number("12", in: 0, 12, counted: "docker")
    accounts.number("3", in: 0, 3)
    let frames = frames(accounts)
    #expect(frames.map(\.noun) == [frames[0].noun, frames[0].noun])
    #expect(frames.map(\.isPartial) == [false, true])
  }

  @Test(arguments: [("further", true), ("other", true), ("more", false)])
  func whatAddsUpIsAPart(word: String, isPartial: Bool) {
    var accounts = Accounts("Pell and 11 \(word) dockers were held.")
    accounts.number("11", in: 0, 11, counted: "docker")
    #expect(frames(accounts).map(\.isPartial) == [isPartial])
  }

  @Test func whoAndWhereAreRead() {
    var accounts = Accounts("Mayor Ada Pell said 40 barns burned in Upper Melis.")
    accounts.number("40", in: 0, 40, counted: "barn")
    accounts.entity("Ada Pell", in: 0, .person)
    let frame = frames(accounts)[0]
    #expect(frame.subject.ids.count == 2)
    #expect(frame.argument.ids.count == 2)
    #expect(frame.verbs.ids.count == 1)
  }
}
