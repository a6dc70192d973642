import CollateCore

/// What the accounts place in time, in order.
extension Page {
  var timelineSection: [Node] {
    section(.timeline, "Timeline") {
      if !view.corpus.timeline.isEmpty {
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

  /// A date, time or interval as people write it; machines find its ISO 8601 form beside.
  func moment(_ date: String) -> Node {
    let words = ReaderDate.text(date)
    return element("span", .class("moment"), .title(date)) { words }
  }

  private func timelineEntry(_ entry: TimelineEntry) -> Node {
    element("li") {
      if let first = entry.passages.first { quote(first) }
      element("span", .class("carriers")) { badges(entry.passages) }
    }
  }
}
