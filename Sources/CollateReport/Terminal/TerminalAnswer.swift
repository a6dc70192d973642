import CollateCore
import CollateText

/// The short answer for a terminal: who rests on whom, what is in conflict, what is corroborated, what only one has.
///
/// Every word of a document that it prints is free of control, escape and bidirectional override characters.
public struct TerminalAnswer {
  /// Most lines of each part.
  private static let familyLimit = 6
  private static let agreedLimit = 7
  private static let conflictLimit = 4
  private static let sideLimit = 4
  private static let dismissedLimit = 3
  /// Most lines of a clause that shows a value.
  private static let clauseLines = 4
  private static let uniqueLimit = 5
  private static let noteLimit = 3

  private let view: Presentation
  private let width: Int
  private let style: TerminalStyle

  private init(_ view: Presentation, width: Int, style: TerminalStyle) {
    self.view = view
    self.width = min(max(width, 40), 200)
    self.style = style
  }

  /// The answer to accounts of several events: the largest, those of most conflicts, and of one alone all that was found.
  public static func text(of overview: EventOverview, record: RunRecord, width: Int, style: TerminalStyle)
    -> String
  {
    let list = TerminalEvents(overview, width: min(max(width, 40), 200), style: style).text
    guard let only = overview.events.first, overview.events.count == 1 else { return list }
    return list + "\n" + text(only.corpus, record: record, width: width, style: style)
  }

  /// The answer in lines of at most `width` columns (40 to 200), ended by a line end; `record` tells what was compared,
  /// `shared` what the writers of the run made of the corpus.
  public static func text(
    _ corpus: Corpus, record: RunRecord, shared: SharedValues = SharedValues(), width: Int,
    style: TerminalStyle
  ) -> String {
    let view = shared.value { Presentation(corpus, record: record) }
    let answer = TerminalAnswer(view, width: width, style: style)
    let parts = [
      answer.headline, answer.conflicts, answer.families, answer.agreement, answer.unique, answer.notes,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  // MARK: Parts

  private var headline: [String] {
    let gaps = view.files.count > 1 ? view.looked.gaps : []
    return [style.apply(.heading, DisplayText.cut(Wording.headline(view), to: width))]
      + gaps.map { "  " + DisplayText.cut($0, to: width - 2) }
  }

  private var families: [String] {
    guard view.files.count > 0 else { return [] }
    var lines = [style.apply(.heading, Wording.accounts(view))]
    for family in view.families.all.indices.prefix(Self.familyLimit) {
      let members = view.members(ofFamily: family).map { file in
        [file.code, file.label, file.rewriting.map { "(\(Wording.rewriting($0)))" }].compactMap { $0 }.joined(
          separator: " ")
      }
      lines += wrapped(members, separator: " · ")
    }
    return lines + more(view.families.all.count - Self.familyLimit, "account")
  }

  private var agreement: [String] {
    let answer = Answer(view)
    guard view.files.count > 1, view.looked.forFacts else { return [] }
    let shown = answer.agreed.prefix(Self.agreedLimit)
    let lists = shown.map { codes(view.corpus.claims[$0].documents) }
    let column = min(lists.map(\.utf8.count).max() ?? 0, width / 3)
    let lines = zip(shown, lists).map { index, codes in
      let lead = DisplayText.cut(codes, to: column)
      let padding = String(repeating: " ", count: max(0, column - DisplayText.columns(lead)))
      let claim = view.corpus.claims[index]
      let basis = Wording.grounds(of: claim, in: view.corpus).map { " " + $0 }.joined(separator: ",")
      let words = quoted(view.whole(claim.statement), to: width - 6 - column - basis.utf8.count)
      return "  \(style.apply(.agreed, "✓")) \(lead)\(padding) \(words)\(style.apply(.faint, basis))"
    }
    return [style.apply(.heading, Wording.agreement(answer, view))] + lines
      + more(answer.agreedCount - shown.count, "statement")
  }

  private var conflicts: [String] {
    let dismissed = view.corrections.dismissed
    guard view.files.count > 1, view.looked.forConflicts else { return [] }
    var lines = [style.apply(.heading, "Conflicts: \(Wording.conflictCounts(view))")]
    let shown = view.conflicts.prefix(Self.conflictLimit)
    var places = SourcePlaces(view.corpus)
    for conflict in shown {
      let discrepancy = conflict.discrepancy
      let isMaterial = discrepancy.severity == .material
      let kind = "≠ \(discrepancy.severity.rawValue) \(Wording.category(discrepancy.category))"
      let rule = DisplayText.cut(
        DisplayText.line(Corrections.reasons(of: discrepancy)), to: width - 4 - DisplayText.columns(kind))
      lines.append("  \(style.apply(isMaterial ? .alert : .heading, kind))  \(style.apply(.faint, rule))")
      for side in conflict.sides.prefix(Self.sideLimit) {
        let carriers = DisplayText.cut(codes(side.passages.map(\.document)), to: width / 2)
        let place = DisplayText.cut(
          places.text(of: side.passages[0]), to: width - 6 - DisplayText.columns(carriers))
        lines.append("    \(carriers)  \(style.apply(.faint, place))")
        lines += clause(side.passages[0], of: conflict)
      }
      lines += more(conflict.sides.count - Self.sideLimit, "value")
    }
    lines += more(view.conflicts.count - shown.count, "conflict")
    lines += dismissed.prefix(Self.dismissedLimit).map { dismissed in
      let kind = Wording.category(dismissed.conflict.discrepancy.category)
      return style.apply(.faint, DisplayText.cut("  · \(kind), \(dismissed.words)", to: width))
    }
    return lines + more(dismissed.count - Self.dismissedLimit, "dismissed conflict")
  }

  private var unique: [String] {
    let summaries = UniqueSummary.all(of: view)
    guard !summaries.isEmpty else { return [] }
    let lines = summaries.prefix(Self.uniqueLimit).flatMap { summary in
      let letters = ReportFile.letters(ofFamily: summary.family)
      let alone = summary.alone.isEmpty ? "" : " (\(summary.aloneText(view)))"
      let count = "  \(letters)  \(Wording.count(summary.count, "statement"))\(alone), such as"
      let example = "     " + quoted(view.whole(view.corpus.claims[summary.example].statement), to: width - 5)
      return [DisplayText.cut(count, to: width), example]
    }
    return [style.apply(.heading, "Only in one account")] + lines
      + more(summaries.count - Self.uniqueLimit, "account")
      + (Wording.retold(view.retoldCount).map { ["  … \($0)"] } ?? [])
  }

  private var notes: [String] {
    let ordered = view.notes.filter(\.isFailure) + view.notes.filter { !$0.isFailure }
    let corrected = corrected
    guard !ordered.isEmpty || !corrected.isEmpty else { return [] }
    let shown = ordered.prefix(Self.noteLimit).map { note in
      let sign = note.isFailure ? style.apply(.alert, "⚠") : "·"
      return "  \(sign) \(DisplayText.cut(Wording.note(note), to: width - 4))"
    }
    return [style.apply(.heading, "Notes")] + corrected + shown + more(ordered.count - shown.count, "note")
  }

  /// How many annotations each stage corrected.
  private var corrected: [String] {
    let stages = view.corpus.documents.flatMap(\.corrections).map(\.stage)
    return Dictionary(grouping: stages, by: \.self).sorted { $0.key < $1.key }.map { stage, all in
      let count = Wording.count(all.count, "annotation")
      return "  · " + DisplayText.cut("\(count) corrected by \(DisplayText.line(stage))", to: width - 4)
    }
  }

  // MARK: Lines

  private func more(_ count: Int, _ noun: String) -> [String] {
    count > 0 ? [style.apply(.faint, "  … and \(count) more \(count == 1 ? noun : noun + "s")")] : []
  }

  private func codes(_ documents: [Int]) -> String {
    view.fileOrder.filter { documents.contains($0.index) }.map(\.code).joined(separator: " ")
  }

  private func quoted(_ passage: Passage, to width: Int) -> String {
    "“" + DisplayText.cut(view.quote(passage), to: width - 2) + "”"
  }

  /// The clause that shows a value, whole where it fits into a few lines, else around the value.
  private func clause(_ value: Passage, of conflict: Conflict) -> [String] {
    let room = width - 6
    let excerpt = Excerpt(value: value, context: conflict.context(of: value, in: view.corpus))
    let words = excerpt.text(in: view, width: room * Self.clauseLines - room / 2).split(separator: " ")
    var lines: [String] = []
    var line = ""
    for word in words {
      let joined = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, DisplayText.columns(joined) > room {
        lines.append(line)
        line = String(word)
      } else {
        line = joined
      }
    }
    return (lines + [line]).map { "      " + DisplayText.cut($0, to: room) }
  }

  /// The items on as few lines as hold them, the second and later ones indented further.
  private func wrapped(_ items: [String], separator: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for item in items {
      let indent = lines.isEmpty ? "  " : "    "
      let joined = line.isEmpty ? indent + item : line + separator + item
      if line.isEmpty || DisplayText.columns(joined) <= width {
        line = joined
      } else {
        lines.append(line)
        line = "    " + item
      }
    }
    return (lines + (line.isEmpty ? [] : [line])).map { DisplayText.cut($0, to: width) }
  }
}
