import CollateCore

/// What the accounts place in time, in order.
extension Page {
  var timelineSection: [Node] {
    section(.timeline, "Timeline") {
      if !view.corpus.timeline.isEmpty {
        element("ol", .class("timeline")) {
          for day in view.timelineDays {
            element("li") {
              element("time") { day.date }
              element("ul") {
                for entry in day.entries { timelineEntry(entry) }
              }
            }
          }
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
