import CollateCore
import Testing

@testable import CollateReport

@Suite struct TimelineSectionTests {
  @Test func whatStandsAtOneDayStandsTogether() {
    let page = markup { $0.timelineSection }
    #expect(page.contains("<span class=\"moment\" title=\"2024-03-02T12:00\">2 March 2024, 12:00</span><ul>"))
    #expect(page.contains("<span class=\"carriers\"><a class=\"badge k"))
  }

  @Test func aRelativeDateSaysWhatItWasCountedFrom() {
    var corpus = TestCorpus.corpus
    let place = TestCorpus.span("at noon", 0, corpus)
    corpus.timeline = [
      TimelineEntry(date: "2024-03-01", passages: [TestCorpus.span("The roof fell in at noon.", 0, corpus)])
    ]
    corpus.documents[0].annotate(
      DateMention(span: place.span, form: .relative, value: "2024-03-01", words: "noon").annotation)
    let page = markup(corpus) { $0.timelineSection }
    #expect(page.contains(" “at noon” counted from 2 March 2024, the date of A1</span>"))
  }

  @Test func datesOfAccountsAreDrawnWhereThereAreSeveral() {
    var corpus = TestCorpus.corpus
    #expect(!markup(corpus) { $0.timelineSection }.contains("<svg"))
    corpus.timeline.append(
      TimelineEntry(date: "2024-03-03", passages: [TestCorpus.span("Fourteen people", 2, corpus)]))
    let page = markup(corpus) { $0.timelineSection }
    #expect(page.contains("Account A: 2 March 2024, 12:00 (2); Account B: 3 March 2024 (1)\""))
    #expect(page.ranges(of: "<circle").count == 2)
  }

  @Test func withoutTimesThereIsNoSection() {
    #expect(!markup(bareCorpus) { $0.timelineSection }.contains("moment"))
  }
}
