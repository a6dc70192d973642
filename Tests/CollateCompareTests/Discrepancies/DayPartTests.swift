import CollateText
import Testing

@testable import CollateCompare

@Suite struct DayPartTests {
  private func part(_ text: String, _ date: String) -> DayPart? {
    let accounts = Accounts(text)
    let sentence = Comparison(accounts.corpus).sentences[0][0]
    return DayPart(beside: sentence.tokenRange(accounts.span(date, in: 0)), in: sentence.tokens)
  }

  @Test func standsRightBesideTheDay() {
    #expect(part("The bank burned Friday afternoon in Melis.", "Friday") == .afternoon)
    #expect(part("The bank burned late on Friday in Melis.", "Friday") == .late)
    #expect(part("It burned on the night of Friday in Melis.", "Friday") == .night)
    #expect(part("In the afternoon the police said Friday was free.", "Friday") == nil)
  }

  @Test func partsThatShareNoHourExcludeEachOther() {
    #expect(DayPart.afternoon.excludes(.late))
    #expect(!DayPart.evening.excludes(.late))
    #expect(DayPart.morning.excludes(.night))
  }
}
