import CollateCore
import CollateText
import Testing

@testable import CollateReport

/// What lists several events: two accounts of one, of which a third tells nothing, and the corpus of the other tests.
@Suite struct EventsTests {
  private static let corpus: Corpus = {
    var corpus = TestCorpus.corpus
    let count = corpus.documents.count
    corpus.documents += ["x.txt", "y.txt", "z<i>.txt"].map { Document(name: $0, plain: "The vote \($0)") }
    corpus.events = [Array(0..<count), [count, count + 1], [count + 2]]
    return corpus
  }()

  private let overview = EventOverview(corpus, events: corpus.eventParts)

  @Test func theIndexNamesEventsAndThoseAlone() throws {
    let json = EventsJSON(overview, record: RunRecord()).json
    #expect(SchemaCheck(schema: EventsSchema.json).faults(of: json) == [])
    guard case .array(let events)? = json["events"], case .array(let alone)? = json["alone"] else {
      Issue.record("no events")
      return
    }
    #expect(events.count == 2)
    #expect(events[0]["title"] == "Mill fire")
    #expect(events[0]["material"] == .int(1))
    #expect(events[1]["files"] == ["x.txt", "y.txt"])
    #expect(alone == ["z<i>.txt"])
  }

  @Test func theTableHasARowForEveryEvent() {
    let rows = String(decoding: EventsCSVReport.table(overview), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0] == "folder,event,files,accounts,corroborated,material,minor,from,to")
    #expect(rows[1].hasPrefix(overview.events[0].folder + ",Mill fire,3,2,"))
    #expect(OutputMark.origin(of: EventsCSVReport.table(overview)) == .own)
  }

  @Test func thePageLinksToTheReportOfEachEvent() {
    let page = String(decoding: EventsPage(overview: overview, report: "re port.html").bytes, as: UTF8.self)
    for event in overview.events { #expect(page.contains("href=\"\(event.folder)/re%20port.html\"")) }
    #expect(page.contains("z&lt;i&gt;.txt"))
    #expect(!page.contains("<i>"))
    #expect(page.contains("2 events in 5 files, and 1 file alone"))
  }

  @Test func theTerminalListsThemByAccountsAndByConflicts() {
    let text = TerminalAnswer.text(of: overview, record: RunRecord(), width: 80, style: .plain)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "2 events in 5 files, and 1 file alone")
    #expect(lines.count { $0.contains("3 files, 2 accounts, 1 material") } == 2)
    #expect(lines.count { $0.contains("2 files, 2 accounts, 0 material") } == 1)
    #expect(
      TerminalEvents(overview, width: 40, style: .plain).text.split(separator: "\n").allSatisfy {
        DisplayText.columns(String($0)) <= 40
      })
  }

  @Test func oneEventBesideAloneAccountsIsToldWhole() {
    var corpus = Self.corpus
    corpus.events = [[0, 1, 2], [3], [4], [5]]
    let text = TerminalAnswer.text(
      of: EventOverview(corpus, events: corpus.eventParts), record: RunRecord(), width: 80,
      style: .plain)
    #expect(text.contains("1 event in 3 files, and 3 files alone"))
    #expect(text.contains("Conflicts: 1 material"))
  }

  @Test func anEventIsCalledByItsHeadlineElseByItsFirstWords() {
    let summaries = overview.events.map(EventSummary.init)
    #expect(summaries[0].label == "Mill fire")
    #expect(summaries[1].label == overview.events[1].folder, "no sentence was read")
  }
}
