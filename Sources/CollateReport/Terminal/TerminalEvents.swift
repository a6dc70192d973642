import CollateCore

/// The list of several events for a terminal: those of most files, those of most conflicts, and the notes on the run.
struct TerminalEvents {
  /// Most events and notes of each list.
  private static let limit = 8

  private let overview: EventOverview
  private let width: Int
  private let style: TerminalStyle

  /// Takes what was found; lines have at most `width` columns.
  init(_ overview: EventOverview, width: Int, style: TerminalStyle) {
    (self.overview, self.width, self.style) = (overview, width, style)
  }

  /// The list in lines, ended by a line end.
  var text: String {
    let events = overview.events.map(EventSummary.init)
    let disputed = events.filter { $0.material + $0.minor > 0 }
      .sorted { ($1.material, $1.minor, $0.folder) < ($0.material, $0.minor, $1.folder) }
    var lines = [style.apply(.heading, DisplayText.cut(Wording.events(overview), to: width))]
    if events.count > 1 {
      lines += list("Most accounts", events)
      lines += list("Most conflicts", disputed)
    }
    return (lines + notes).joined(separator: "\n") + "\n"
  }

  private func list(_ title: String, _ events: [EventSummary]) -> [String] {
    guard !events.isEmpty else { return [] }
    let rows = events.prefix(Self.limit).map { summary in
      let counts =
        "  \(Wording.count(summary.files, "file")), \(Wording.count(summary.accounts, "account")), "
        + "\(summary.material) material, \(summary.minor) minor"
      let room = max(0, width - DisplayText.columns(counts) - 2)
      return DisplayText.cut("\(counts)  \(DisplayText.cut(summary.label, to: room))", to: width)
    }
    let more = events.count - rows.count
    return ["", style.apply(.heading, title)] + rows
      + (more > 0 ? [style.apply(.faint, "  … and \(Wording.count(more, "more event"))")] : [])
  }

  private var notes: [String] {
    let all = overview.corpus.allNotes.filter { $0.event == nil }
    let ordered = all.filter(\.isFailure) + all.filter { !$0.isFailure }
    guard !ordered.isEmpty else { return [] }
    let shown = ordered.prefix(Self.limit).map { note in
      let sign = note.isFailure ? style.apply(.alert, "⚠") : "·"
      return "  \(sign) \(DisplayText.cut(Wording.note(note), to: width - 4))"
    }
    let more = ordered.count - shown.count
    return ["", style.apply(.heading, "Notes")] + shown
      + (more > 0 ? [style.apply(.faint, "  … and \(Wording.count(more, "more note"))")] : [])
  }
}
