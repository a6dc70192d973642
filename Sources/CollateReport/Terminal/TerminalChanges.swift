import CollateCore

/// What two runs found differently, for a terminal: `+` is new, `-` is gone, `~` has changed.
///
/// Every word of a document that it prints is free of control, escape and bidirectional override characters.
public enum TerminalChanges {
  /// Most changes of one kind that are shown.
  private static let limit = 12

  /// The changes in lines of at most `width` columns (40 to 160), ended by a line end; one line where there are none.
  public static func text(from before: Corpus, to after: Corpus, width: Int, style: TerminalStyle) -> String {
    text(
      of: FoundChanges(from: FoundItem.all(in: before), to: FoundItem.all(in: after)).all, width: width,
      style: style)
  }

  /// The same of changes that are known.
  static func text(of changes: [FoundChanges.Change], width: Int, style: TerminalStyle) -> String {
    let width = min(max(width, 40), 160)
    if changes.isEmpty { return style.apply(.faint, "nothing changed") + "\n" }
    var lines: [String] = []
    for kind in FoundItem.Kind.allCases {
      let ofKind = changes.filter { $0.item.identity.kind == kind }
      lines += ofKind.prefix(limit).flatMap { self.lines($0, width, style) }
      let rest = ofKind.count - limit
      if rest > 0 { lines.append(style.apply(.faint, "  … and \(rest) more \(kind.rawValue)s")) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ change: FoundChanges.Change, _ width: Int, _ style: TerminalStyle) -> [String] {
    switch change {
    case .new(let item):
      let lines = lines("+", item, item.identity.state, width)
      return [style.apply(.heading, lines[0])] + lines.dropFirst()
    case .gone(let item):
      return lines("-", item, item.identity.state, width).map { style.apply(.faint, $0) }
    case .changed(let old, let new):
      let (before, after) = (old.identity, new.identity)
      let state = before.state == after.state ? after.state : "\(before.state) → \(after.state)"
      let now = lines("~", new, state, width)
      if before.title == after.title { return now }
      return now + [style.apply(.faint, DisplayText.cut("    was \(before.title)", to: width))]
    }
  }

  /// Sign, kind and title, in parentheses the state, where the title gives way first; then the places, in a second line
  /// where the first has no room for them.
  private static func lines(_ sign: String, _ item: FoundItem, _ state: String, _ width: Int) -> [String] {
    let head = "\(sign) \(item.identity.kind.rawValue) "
    let tail = state.isEmpty ? "" : " (\(DisplayText.cut(state, to: width / 2 - 3)))"
    let room = width - DisplayText.columns(head) - DisplayText.columns(tail)
    let line = head + DisplayText.cut(item.identity.title, to: room) + tail
    if item.places.isEmpty { return [line] }
    let places = item.places.joined(separator: " ")
    let joined = line + "  " + places
    if DisplayText.columns(joined) <= width { return [joined] }
    return [line, DisplayText.cut("    " + places, to: width)]
  }
}
