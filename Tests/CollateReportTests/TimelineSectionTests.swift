import CollateCore
import Testing

@testable import CollateReport

@Suite struct TimelineSectionTests {
  @Test func momentsBreakBetweenDayAndTimeOnly() {
    func shown(_ date: String) -> String { markup { [$0.moment(date)] } }
    #expect(shown("2024-03-02T12:00") == "<time><span>2024-03-02</span> <span>12:00</span></time>")
    #expect(shown("2024-03/2024-05") == "<time><span>2024-03</span> – <span>2024-05</span></time>")
    #expect(shown("2024") == "<time><span>2024</span></time>")
  }

  @Test func whatStandsAtOneDayStandsTogether() {
    let page = markup { $0.timelineSection }
    #expect(page.contains("<time><span>2024-03-02</span> <span>12:00</span></time><ul><li><q>"))
    #expect(page.contains("<span class=\"carriers\"><a class=\"badge k"))
  }

  @Test func withoutTimesThereIsNoSection() {
    #expect(!markup(bareCorpus) { $0.timelineSection }.contains("<time>"))
  }
}
