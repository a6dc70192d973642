import CollateCore

/// Every discrepancy as a card: what each group of files says, in its own words, and the rule that fired.
extension Page {
  var conflictsSection: [Node] {
    section(.conflicts, "Conflicts") {
      if view.conflicts.isEmpty {
        if view.files.count > 1 {
          aside(
            dismissed.isEmpty ? "No conflict was found." : "Every conflict that was found has been dismissed."
          )
        }
      } else {
        for severity in Discrepancy.Severity.allCases where !view.conflicts(severity).isEmpty {
          severityBlock(severity)
        }
      }
      if !dismissed.isEmpty {
        element("h3") { "Dismissed (\(dismissed.count))" }
        element("ul") { dismissed.map(item) }
      }
      if let candidates = Wording.candidates(view) { aside(candidates) }
    }
  }

  private var dismissed: [Corrections.Dismissed] { view.corrections.dismissed }

  private func item(_ dismissed: Corrections.Dismissed) -> Node {
    let discrepancy = dismissed.conflict.discrepancy
    return element("li") {
      "\(discrepancy.severity.rawValue) \(Wording.category(discrepancy.category)), \(dismissed.words): "
      dismissed.conflict.sides.flatMap { side in
        [quote(side.passages[0])] + badges(side.passages) + [.text(" ")]
      }
    }
  }

  @NodeBuilder private func severityBlock(_ severity: Discrepancy.Severity) -> [Node] {
    let conflicts = view.conflicts(severity)
    element("h3") { "\(Wording.heading(severity)) (\(conflicts.count))" }
    conflicts.map(card)
  }

  private func card(_ conflict: Conflict) -> Node {
    let discrepancy = conflict.discrepancy
    return element(
      "article", .id(.conflict(conflict.index)), .class("conflict " + discrepancy.severity.rawValue)
    ) {
      element("header") {
        element("span", .class("kind")) { "≠ \(Wording.category(discrepancy.category))" }
        element("span", .class("rule")) { discrepancy.rule.sentence }
        if discrepancy.isWithinDocument {
          element("span", .class("rule")) { "inside one file" }
        }
        if let claim = conflict.claim {
          element("a", .class("to"), .href(.claim(claim))) { "row \(view.number(of: claim))" }
        }
      }
      if let grounds = Wording.grounds(discrepancy) { aside(grounds) }
      if let history = view.corrections.history(of: discrepancy) { aside(history) }
      element("ul", .class("sides")) {
        for side in conflict.sides { self.side(side, of: conflict) }
      }
    }
  }

  /// The first file that says it, by outlet or name, and how many others do.
  private func names(_ passages: [Passage]) -> String {
    let documents = Set(passages.map(\.document))
    guard let first = view.fileOrder.first(where: { documents.contains($0.index) }) else { return "" }
    let others = documents.count - 1
    return (first.outlet ?? first.name) + (others > 0 ? " and \(Wording.count(others, "other"))" : "")
  }

  private func side(_ side: Conflict.Side, of conflict: Conflict) -> Node {
    let shown = side.passages[0]
    let context = conflict.context(of: shown, in: view.corpus)
    return element("li", .class(side.isDeviant ? "deviant" : "reference")) {
      element("p", .class("carriers")) {
        badges(side.passages)
        element("span", .class("outlet")) {
          names(side.passages)
          if side.isDeviant { ", differs" }
        }
      }
      quote(context, emphasis: [shown.span])
    }
  }
}
