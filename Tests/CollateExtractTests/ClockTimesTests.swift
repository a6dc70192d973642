import Testing

@testable import CollateExtract

@Suite struct ClockTimesTests {
  private func time(_ text: String) -> TemporalExpression.Meaning? {
    TemporalParser(tokens: tokens(text)).clockTime(at: 0)?.meaning
  }

  @Test(arguments: [
    ("noon", "T12:00"), ("midnight", "T00:00"), ("12 a.m.", "T00:00"), ("12:30 p.m.", "T12:30"),
    ("9:05", "T09:05"),
    ("21:30:15", "T21:30"), ("21:30 GMT", "T21:30Z"), ("7.15 am", "T07:15"), ("1430 GMT", "T14:30Z"),
    ("0915 hrs", "T09:15"),
    ("eight o'clock", "T08:00"), ("8:30 in the evening", "T20:30"), ("8 pm local time", "T20:00"),
    ("5pm", "T17:00"), ("17:06 pm", "T17:06"), ("10:30 a.m. EST", "T10:30-05:00"), ("9 am ET", "T09:00"),
  ])
  func timesOfDay(text: String, expected: String) {
    #expect(time(text) == .time(expected))
  }

  @Test(arguments: ["25:00", "9:75", "13 pm", "7.15", "1430", "9: 05", "9:5", "twenty o'clock", "seven"])
  func numbersThatAreNoTimeOfDay(text: String) {
    #expect(time(text) == nil)
  }

  @Test func hoursAfterAPlacingWordAreATime() {
    func at(_ text: String) -> TemporalExpression.Meaning? {
      TemporalParser(tokens: tokens(text)).clockTime(at: 1)?.meaning
    }
    #expect(at("around 1100 hours") == .time("T11:00"))
    #expect(at("took 1100 hours") == nil && at("about 1100 hours of work") == nil)
  }

  @Test func spokenTimesHaveNoHalfOfTheDay() {
    #expect(time("half past seven") == .time(nil) && time("quarter to ten") == .time(nil))
    #expect(TemporalParser(tokens: tokens("at ten to seven")).clockTime(at: 1)?.meaning == .time(nil))
    #expect(time("ten to seven") == nil && time("half past 7") == nil)
  }

  @Test func theZoneIsPartOfTheExpression() {
    let row = tokens("21:30 GMT on Monday")
    #expect(TemporalParser(tokens: row).clockTime(at: 0).map { words($0.tokens, of: row) } == "21 : 30 gmt")
  }
}
