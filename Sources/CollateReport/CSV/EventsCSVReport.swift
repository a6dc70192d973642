import CollateCore

/// The table of events that stands beside the tables of each: one row for every event.
enum EventsCSVReport {
  /// Its name below the output folder.
  static let file = EventOverview.table

  /// The table as UTF-8.
  static func table(_ overview: EventOverview) -> [UInt8] {
    var csv = CSVText()
    csv.append(OutputMark.eventColumns + ["accounts", "corroborated", "material", "minor", "from", "to"])
    for summary in overview.events.map(EventSummary.init) {
      let counts = [
        summary.files, summary.accounts, summary.corroborated, summary.material, summary.minor,
      ]
      csv.append(
        [summary.folder, summary.title ?? ""] + counts.map(String.init)
          + [summary.dates.first ?? "", summary.dates.last ?? ""])
    }
    return csv.bytes
  }
}
