import CollateCore
import Foundation

/// The page that lists several events, each with a link to its report.
struct EventsPage {
  /// Its name below the output folder.
  static let file = EventOverview.page

  let overview: EventOverview
  /// The name of the report in the folder of each event.
  let report: String

  /// The page as UTF-8.
  var bytes: [UInt8] {
    HTMLReport.page(titled: title, masthead, element("main") { events + alone + notes })
  }

  private var title: String { Wording.events(overview) }

  private var masthead: Node {
    element("header", .class("masthead")) {
      element("p", .class("brand")) { "Collate" }
      element("h1") { title }
      element("p", .class("subject")) { "Accounts were compared inside each event only." }
    }
  }

  private var events: [Node] {
    section("Events", overview.events.isEmpty) {
      element("table", .class("events")) {
        element("tr") {
          for name in ["Event", "Files", "Accounts", "Corroborated", "Material conflicts", "Minor", "Dates"] {
            element("th", .named("scope", "col")) { name }
          }
        }
        for summary in overview.events.map(EventSummary.init) { row(summary) }
      }
    }
  }

  private func row(_ summary: EventSummary) -> Node {
    let counts = [summary.files, summary.accounts, summary.corroborated, summary.material, summary.minor]
    return element("tr") {
      element("td") { element("a", .named("href", address(in: summary.folder))) { summary.label } }
      for count in counts { element("td", .class("number")) { "\(count)" } }
      element("td") { ReaderDate.range(summary.dates) ?? "" }
    }
  }

  /// The address of a report beside this page.
  private func address(in folder: String) -> String {
    let path = "\(folder)/\(report)"
    return path.addingPercentEncoding(withAllowedCharacters: Self.plain) ?? path
  }

  private static let plain = CharacterSet(charactersIn: "/-_.").union(.alphanumerics)

  private var alone: [Node] {
    let corpus = overview.corpus.loneAccounts
    let files = ReportFile.all(of: corpus, families: Families(of: corpus))
    return section("Alone", files.isEmpty) {
      element("p", .class("aside")) {
        "\(Wording.count(files.count, "file")) of which no other tells of the same event; nothing was compared with them."
      }
      element("ul") {
        for file in files {
          element("li") { file.label.contains(file.name) ? file.label : "\(file.label) (\(file.name))" }
        }
      }
    }
  }

  private var notes: [Node] {
    let notes = overview.corpus.allNotes.filter { $0.event == nil }
    return section("Notes", notes.isEmpty) {
      element("ul") {
        for note in notes { element("li") { Wording.note(note) } }
      }
    }
  }

  private func section(_ title: String, _ isEmpty: Bool, @NodeBuilder _ content: () -> [Node]) -> [Node] {
    if isEmpty { return [] }
    return [
      element("section") {
        element("h2") { title }
        content()
      }
    ]
  }
}
