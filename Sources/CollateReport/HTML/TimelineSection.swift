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

  /// An ISO 8601 date, time or interval, which is broken into lines only between day and time and between its ends.
  func moment(_ date: String) -> Node {
    element("time") {
      for (index, end) in date.split(separator: "/").enumerated() {
        if index > 0 { " – " }
        for (index, part) in end.split(separator: "T").enumerated() {
          if index > 0 { " " }
          element("span") { String(part) }
        }
      }
    }
  }

  private func timelineEntry(_ entry: TimelineEntry) -> Node {
    element("li") {
      if let first = entry.passages.first { quote(first) }
      element("span", .class("carriers")) { badges(entry.passages) }
    }
  }
}
