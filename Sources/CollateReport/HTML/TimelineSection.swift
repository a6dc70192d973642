import CollateCore

/// What the accounts place in time, in order.
extension Page {
  /// Most days that are drawn; a drawing of more of them can't be read.
  private static let dayLimit = 24

  var timelineSection: [Node] {
    section(.timeline, "Timeline") {
      if !view.corpus.timeline.isEmpty {
        drawing
        element("ol", .class("timeline")) {
          for day in view.timelineDays {
            element("li") {
              moment(day.date)
              element("ul") {
                for entry in day.entries { timelineEntry(entry) }
              }
            }
          }
        }
      }
    }
  }

  /// How many passages of each account name which date.
  @NodeBuilder private var drawing: [Node] {
    let days = view.timelineDays
    let families = view.families.all.indices
    if days.count > 1, days.count <= Self.dayLimit, families.count <= Self.columnLimit {
      let accounts = families.map { "Account \(ReportFile.letters(ofFamily: $0))" }
      let counts = families.map { family in
        days.map { day in
          Double(day.entries.flatMap(\.passages).count { view.families.index(of: $0.document) == family })
        }
      }
      GridChart(
        title: "Passages that name a date, by account",
        rows: families.map { ReportFile.letters(ofFamily: $0) },
        columns: days.map { ReaderDate.text($0.date) },
        values: counts,
        alternative: zip(accounts, counts).map { account, counts in
          let named = zip(days, counts).filter { $0.1 > 0 }
            .map { "\(ReaderDate.text($0.0.date)) (\(Wording.number($0.1)))" }
          return "\(account): \(named.isEmpty ? "none" : named.joined(separator: ", "))"
        }.joined(separator: "; "),
        text: Wording.number
      ).node
    }
  }

  /// A date, time or interval as people write it; machines find its ISO 8601 form beside.
  func moment(_ date: String) -> Node {
    let words = ReaderDate.text(date)
    return element("span", .class("moment"), .title(date)) { words }
  }

  private func timelineEntry(_ entry: TimelineEntry) -> Node {
    element("li") {
      if let first = entry.passages.first { quote(first) }
      element("span", .class("carriers")) { badges(entry.passages) }
      let bases = view.bases(of: entry)
      if !bases.isEmpty { element("span", .class("rule")) { " \(bases.joined(separator: "; "))" } }
    }
  }
}
