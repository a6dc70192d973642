import CollateCore
import Testing

@testable import CollateReport

@Suite struct TimelineSectionTests {
  @Test func whatStandsAtOneDayStandsTogether() {
    let page = markup { $0.timelineSection }
    #expect(page.contains("<span class=\"moment\" title=\"2024-03-02T12:00\">2 March 2024, 12:00</span><ul>"))
    #expect(page.contains("<span class=\"carriers\"><a class=\"badge k"))
  }

  @Test func withoutTimesThereIsNoSection() {
    #expect(!markup(bareCorpus) { $0.timelineSection }.contains("moment"))
  }
}
