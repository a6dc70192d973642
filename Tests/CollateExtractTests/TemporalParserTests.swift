import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct TemporalParserTests {
  private func found(_ text: String, on day: String? = nil) -> [String] {
    let bytes = Array(text.utf8)
    let resolver = TemporalResolver(anchor: day.flatMap(CalendarDay.init(iso:)))
    return resolver.mentions(in: segment(text)).map {
      "\(bytes.string($0.span)) = \($0.value ?? "nil")"
    }
  }

  @Test(arguments: [
    ("They met on Tuesday, 4 June 2019.", "Tuesday, 4 June 2019 = 2019-06-04"),
    ("They met on June 4, 2019.", "June 4, 2019 = 2019-06-04"),
    ("They met on the 4th of June.", "4th of June = --06-04"),
    ("It opened in Sept. 2011.", "Sept. 2011 = 2011-09"),
    ("Filed 2019-06-04 from Oslo.", "2019-06-04 = 2019-06-04"),
    ("Filed 24/06/2019 from Oslo.", "24/06/2019 = 2019-06-24"),
    ("Filed 03/06/2019 from Oslo.", "03/06/2019 = [2019-03-06,2019-06-03]"),
    ("It closed in 1987.", "1987 = 1987"),
    ("It grew in the 1960s.", "1960s = 1960/1969"), ("It grew in the 1960's.", "1960's = 1960/1969"),
    ("It closed in late 2009 or early 2010.", "2009 or early 2010 = [2009,2010]"),
    ("Lund, June 4, 2019: It closed.", "June 4, 2019 = 2019-06-04"),
    ("It grew in the nineteen sixties.", "nineteen sixties = 1960/1969"),
  ])
  func readsWrittenDates(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test func readsBothDaysOfARange() {
    #expect(found("The fair ran May 18-19, 2019.") == ["May 18 = 2019-05-18", "19, 2019 = 2019-05-19"])
  }

  @Test(arguments: [
    ("It began at 9:30 p.m.", "9:30 p.m. = T21:30"), ("It began at 21:30 GMT.", "21:30 GMT = T21:30Z"),
    ("It began at ten to seven.", "ten to seven = nil"), ("It began at noon.", "noon = T12:00"),
    ("It began at 7.15 am sharp.", "7.15 am = T07:15"),
    ("A two-day visit ended.", "two-day = P2D"), ("It took half an hour.", "half an hour = PT30M"),
    ("It lasted 48 hours.", "48 hours = PT48H"), ("It took four decades.", "four decades = P40Y"),
  ])
  func readsTimesAndLengths(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  /// 19 June 2019 was a Wednesday.
  @Test(arguments: [
    ("She died on Thursday.", "Thursday = 2019-06-13"), ("He arrived Wednesday.", "Wednesday = 2019-06-19"),
    ("They will meet on Friday.", "Friday = 2019-06-21"), ("It burned yesterday.", "yesterday = 2019-06-18"),
    ("It was sold last week.", "last week = 2019-W24"),
    ("It rained earlier this month.", "earlier this month = 2019-06"),
    ("It was built two years ago.", "two years ago = 2017"), ("He fell on June 25.", "June 25 = 2019-06-25"),
    ("It is to be held on December 24.", "December 24 = 2019-12-24"),
    ("She was born on December 10.", "December 10 = 2018-12-10"),
    ("The rule of July, they said, was old.", "July = 2018-07"), ("Snow in July?", "July = 2019-07"),
    ("It opens next quarter.", "next quarter = 2019-07/2019-09"),
    ("It opens next Tuesday.", "next Tuesday = 2019-06-25"),
    ("She left in September.", "September = 2018-09"),
    ("It was sold last month.", "last month = 2019-05"),
  ])
  func resolvesAgainstTheDocumentDate(text: String, expected: String) {
    #expect(found(text, on: "2019-06-19") == [expected])
  }

  @Test(arguments: [
    "They sold 2000 tickets.", "March on, he said.", "You may go.", "A 61-year-old baker left.",
    "She ran a second time.",
    "The sun set.",
  ])
  func findsNoFalseDates(text: String) {
    #expect(found(text) == [])
  }
}
