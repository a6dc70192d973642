import CollateCore

/// Every conflict: first all of them at one glance, a row a conflict and a column a file, then each in its own words.
extension Page {
  var conflictsSection: [Node] {
    section(.conflicts, "Conflicts") {
      if view.conflicts.isEmpty {
        if view.files.count > 1 { aside(none) }
      } else {
        if view.files.count <= Self.columnLimit { overview }
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

  private var none: String {
    if !view.looked.forConflicts { return "Not compared: no stage of this pipeline looks for conflicts." }
    return dismissed.isEmpty ? "No conflict was found." : "Every conflict that was found has been dismissed."
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

  // MARK: Overview

  /// What each file gives for what is in question.
  private var overview: Node {
    element(
      "div", .class("scroll"), .named("tabindex", "0"), .named("role", "region"), .label("Conflicts by file")
    ) {
      element("table", .class("slots")) {
        element("thead") {
          element("tr") {
            element("th", .named("scope", "col")) { "In question" }
            for file in view.fileOrder {
              element("th", .named("scope", "col"), .class("file " + familyClass(file.family))) {
                badge(file.index)
                element("span", .class("name"), .title(file.name)) { file.label }
              }
            }
          }
        }
        element("tbody") {
          for conflict in view.conflicts { overviewRow(conflict) }
        }
      }
    }
  }

  private func overviewRow(_ conflict: Conflict) -> Node {
    element("tr", .class(conflict.discrepancy.severity.rawValue), filterData(conflict), who(conflict)) {
      element("th", .named("scope", "row")) {
        element("a", .href(anchor(of: conflict))) { "≠ \(Wording.category(conflict.discrepancy.category))" }
      }
      for file in view.fileOrder {
        element("td") {
          for side in conflict.sides {
            if let value = side.passages.first(where: { $0.document == file.index }) {
              element("b") { DisplayText.cut(view.quote(value), to: 60) }
              " "
            }
          }
        }
      }
    }
  }

  // MARK: Cards

  @NodeBuilder private func severityBlock(_ severity: Discrepancy.Severity) -> [Node] {
    let conflicts = view.conflicts(severity)
    element("h3") { "\(Wording.heading(severity)) (\(conflicts.count))" }
    conflicts.map(card)
  }

  /// What the filters of the page ask of a conflict.
  private func filterData(_ conflict: Conflict) -> Node.Attribute {
    let documents = Set(conflict.sides.flatMap(\.passages).map(\.document))
    let codes = view.fileOrder.filter { documents.contains($0.index) }.map(\.code)
    let severity = conflict.discrepancy.severity.rawValue
    return .named(
      "data-has", ([severity, conflict.discrepancy.category.rawValue] + codes).joined(separator: " "))
  }

  /// Whom a conflict is about, for the filter of names.
  private func who(_ conflict: Conflict) -> Node.Attribute {
    who(conflict.sides.flatMap(\.passages).map { conflict.context(of: $0, in: view.corpus) })
  }

  private func card(_ conflict: Conflict) -> Node {
    let discrepancy = conflict.discrepancy
    return element(
      "article", .id(anchor(of: conflict)), .class("conflict " + discrepancy.severity.rawValue),
      filterData(conflict), who(conflict)
    ) {
      element("header") {
        element("h4", .class("kind")) {
          "≠ \(Wording.category(discrepancy.category)):"
          element("span", .class("rule")) { " \(discrepancy.rule.sentence)" }
        }
        if discrepancy.isWithinDocument {
          element("span", .class("rule")) { "inside one file" }
        }
        if let claim = conflict.claim {
          element("a", .class("to"), .href(row(claim))) { "row \(view.number(of: claim))" }
        }
      }
      if let grounds = Wording.grounds(discrepancy) { aside(grounds) }
      if let history = view.corrections.history(of: discrepancy) { aside(history) }
      element("ul", .class("sides")) {
        for side in conflict.sides { self.side(side, of: conflict) }
      }
    }
  }

  /// The first file that says it, and how many others do.
  private func names(_ passages: [Passage]) -> String {
    let documents = Set(passages.map(\.document))
    guard let first = view.fileOrder.first(where: { documents.contains($0.index) }) else { return "" }
    let others = documents.count - 1
    return first.label + (others > 0 ? " and \(Wording.count(others, "other"))" : "")
  }

  private func side(_ side: Conflict.Side, of conflict: Conflict) -> Node {
    let shown = side.passages[0]
    let context = conflict.context(of: shown, in: view.corpus)
    return element("li", .class(side.isDeviant ? "deviant" : "reference")) {
      element("p", .class("carriers")) {
        badges(side.passages)
        element("span", .class("outlet")) {
          names(side.passages)
          if let weight = conflict.weight(of: side, view.families) { ", \(weight)" }
          if side.isDeviant { ", differs" }
        }
      }
      quote(context, emphasis: [shown.span])
    }
  }
}
