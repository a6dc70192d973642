import CollateCore
import Testing

@testable import CollateCompare

@Suite struct DateFrameTests {
  private func frame(
    _ text: String, _ words: String, _ value: String?, _ form: DateMention.Form = .date,
    dated: Metadata.Entry? = nil
  ) -> DateFrame? {
    var accounts = Accounts(text)
    if let dated { accounts.date(0, dated) }
    let span = accounts.span(words, in: 0)
    accounts.date(in: 0, DateMention(span: span, form: form, value: value, words: words.lowercased()))
    let comparison = Comparison(accounts.corpus)
    let document = comparison.corpus.documents[0]
    return DateFrame(document.all(DateMention.self)[0], in: comparison.sentences[0][0], of: document)
  }

  private func agree(_ left: DateFrame?, _ right: DateFrame?) -> Bool? {
    guard let left, let right else { return nil }
    return left.agrees(with: right)
  }

  @Test func linesThatDateThePageAndAddressesAreNone() {
    #expect(frame("Updated: Monday, 11 March 2024", "11 March 2024", "2024-03-11") == nil)
    #expect(
      frame("See melis.example/2024/03/11/ferry for what sank near Ambrey pier.", "2024/03/11", "2024-03-11")
        == nil)
    #expect(
      frame("The ferry sank near Ambrey pier on 11 March 2024.", "11 March 2024", "2024-03-11") != nil)
  }

  @Test func theDateOfADatelineIsThatOfTheReport() {
    let dated = Metadata.Entry(.string("2024-03-11"), origin: "dateline")
    let text = "AMBREY, March 11 (Wire) - The ferry sank near Ambrey pier on March 11."
    #expect(frame(text, "March 11", "2024-03-11", dated: dated) == nil)
    #expect(frame(text, "March 11", "2024-03-10", dated: dated) != nil)
    #expect(
      frame("On March 11 the ferry sank - near Ambrey pier.", "March 11", "2024-03-11", dated: dated) != nil)
  }

  @Test func aYearInsideANameDatesNothing() {
    #expect(frame("She sang at the 2013 harbour festival near Ambrey.", "2013", "2013") == nil)
    #expect(frame("They met at some 1960s villa near Ambrey pier.", "1960s", "1960/1969") == nil)
    #expect(frame("She sang at the harbour festival of 2013 near Ambrey.", "2013", "2013") != nil)
  }

  @Test func whatCountsFromALentDateIsNotKnown() {
    let lent = Metadata.Entry(.string("2024-03-11"), origin: Metadata.borrowedOrigin + "b.txt")
    let text = "The ferry sank near Ambrey pier yesterday."
    #expect(frame(text, "yesterday", "2024-03-10", .relative, dated: lent)?.value == nil)
    #expect(frame(text, "yesterday", "2024-03-10", .relative)?.value != nil)
  }

  @Test func whenSomebodySpokeIsNoFactOfTheEvent() {
    #expect(
      frame("The ferry sank near the pier, police said late Friday.", "Friday", nil, .relative) == nil)
    #expect(frame("The ferry sank near Ambrey pier Friday.", "Friday", nil, .relative) != nil)
  }

  @Test func sidesOfAMomentAgreeWithWhatLiesThere() {
    let since = frame("She has not been seen in public since 1957 by anyone.", "1957", "1957")
    let later = frame("She was last seen in public in 1958 by a neighbour.", "1958", "1958")
    let earlier = frame("She was last seen in public in 1955 by a neighbour.", "1955", "1955")
    #expect(agree(since, later) == true)
    #expect(agree(since, earlier) == false)
    #expect(agree(later, earlier) == false)
  }

  @Test func weekdaysAreComparedByName() {
    let friday = frame("The ferry sank near Ambrey pier Friday.", "Friday", "2024-03-08", .relative)
    let other = frame("The ferry sank near Ambrey pier Friday.", "Friday", "2024-03-15", .relative)
    let saturday = frame("The ferry sank near Ambrey pier Saturday.", "Saturday", nil, .relative)
    #expect(agree(friday, other) == true)
    #expect(agree(friday, saturday) == false)
  }

  @Test func wordsCountedFromTheDayOfWritingAgreeWithThemselves() {
    let left = frame("The ferry sank near Ambrey pier yesterday.", "yesterday", nil, .relative)
    let right = frame("The ferry sank near Ambrey pier yesterday.", "yesterday", "2024-03-08", .relative)
    #expect(agree(left, right) == true)
  }

  @Test func todayMayBeTheDayBesideIt() {
    let today = frame("The ferry sank near Ambrey pier today.", "today", "2024-03-08", .relative)
    let beside = frame("The ferry sank near Ambrey pier on 7 March.", "7 March", "2024-03-07")
    let apart = frame("The ferry sank near Ambrey pier on 3 March.", "3 March", "2024-03-03")
    #expect(agree(today, beside) == true)
    #expect(agree(today, apart) == false)
  }

  @Test func ofAWeekdayTheClauseCounts() throws {
    let opened = try #require(
      frame("Eric Holm opened fire at an office Friday, killing a man.", "Friday", nil, .relative))
    let charged = try #require(
      frame("Eric Holm was charged Saturday after he opened fire at an office.", "Saturday", nil, .relative))
    #expect(!opened.hasSamePredicate(as: charged))
  }
}
