import CollateCore

/// The first screen: who rests on whom, how much there is of what, the conflicts, the best of what is agreed, the news of
/// what only one account has, and what was not compared.
extension Page {
  /// Most conflicts of which the first screen gives the headlines.
  private static let headlineLimit = 10
  /// Most conflicts, and most accounts, that may take a line and more each: with more of them the first screen would
  /// not hold ten headlines.
  private static let roomyLimit = 4
  /// Most statements that one account alone has, on the first screen.
  private static let newsLimit = 3
  /// Most accounts that the first screen names one by one.
  private static let accountLimit = 8

  var answerSection: [Node] {
    section(.answer, view.files.count > 1 ? Wording.accounts(view) : "At a glance") {
      element("ol", .class(view.families.all.count > Self.roomyLimit ? "families dense" : "families")) {
        for (index, family) in view.families.all.enumerated().prefix(Self.accountLimit) {
          familyLine(index, family)
        }
      }
      more(view.families.all.count - Self.accountLimit, "account", to: .derivation)
      if view.files.count > 1 {
        counts
        headlines
        agreement
        news
      }
      gaps
    }
  }

  private func familyLine(_ index: Int, _ family: Derivation.Family) -> Node {
    element("li", .class(familyClass(index))) {
      element("strong") { "Account \(ReportFile.letters(ofFamily: index))" }
      let isLarge = family.members.count > Self.accountLimit
      let named = view.members(ofFamily: index).prefix(isLarge ? Self.accountLimit / 2 : Self.accountLimit)
      for file in named {
        element("span", .class("member"), .title(file.name)) {
          badge(file.index)
          " \(file.label)"
          if let rewriting = file.rewriting, rewriting != Derivation.Rewriting.original.rawValue {
            element("span", .class("made")) { " \(Wording.rewriting(rewriting))" }
          }
        }
      }
      if isLarge { "and \(family.members.count - named.count) more" }
    }
  }

  // MARK: Counts

  @NodeBuilder private var counts: [Node] {
    element("ul", .class("counts")) {
      count(
        answer.agreedCount, "fact", "agreed", .claims,
        "has=\(answer.isCorroborated ? "corroborated" : "one-account")")
      for severity in Discrepancy.Severity.allCases {
        count(
          view.conflicts(severity).count, "\(severity.rawValue) conflict", "", .conflicts,
          "has=\(severity.rawValue)")
      }
      for summary in UniqueSummary.all(of: view).prefix(Self.accountLimit) {
        let letters = ReportFile.letters(ofFamily: summary.family)
        count(summary.count, "fact", "only in \(letters)", .unique, "has=\(letters)")
      }
    }
  }

  @NodeBuilder private func count(
    _ number: Int, _ noun: String, _ rest: String, _ section: Anchor.StaticName, _ filter: String
  ) -> [Node] {
    if number > 0 {
      element("li") {
        element("a", .href(.section(section)), .named("data-filter", filter)) {
          "\(Wording.count(number, noun))\(rest.isEmpty ? "" : " " + rest)"
        }
      }
    }
  }

  // MARK: Conflicts

  @NodeBuilder private var headlines: [Node] {
    let material = view.conflicts(.material)
    element("h3") { "Conflicts: \(Wording.conflictCounts(view))" }
    if !material.isEmpty {
      element("ol", .class(material.count > Self.roomyLimit ? "headlines compact" : "headlines")) {
        for conflict in material.prefix(Self.headlineLimit) {
          headline(conflict, bytes: material.count > Self.roomyLimit ? 34 : 84)
        }
      }
    }
    more(material.count - Self.headlineLimit, "material conflict", to: .conflicts)
    let minor = view.conflicts(.minor).count
    if minor > 0 { linked("\(Wording.count(minor, "minor conflict")) below", to: .conflicts) }
  }

  /// One conflict in one line: what is in question, and what each side says of it.
  private func headline(_ conflict: Conflict, bytes: Int) -> Node {
    element("li") {
      element("a", .class("question"), .href(anchor(of: conflict))) {
        element("strong") { "\(Wording.category(conflict.discrepancy.category)):" }
        " \(conflict.discrepancy.rule.sentence)"
      }
      for side in conflict.sides.prefix(3) {
        element("span", .class("says")) {
          badges(side.passages, most: bytes < 50 ? 2 : 4)
          " "
          shortened(side.passages[0], of: conflict, bytes: bytes)
          if let weight = conflict.weight(of: side, view.families) {
            element("span", .class("aside")) { " \(weight)" }
          }
        }
      }
      if conflict.sides.count > 3 { aside("and \(conflict.sides.count - 3) more") }
    }
  }

  /// A value with the few words around it.
  private func shortened(_ value: Passage, of conflict: Conflict, bytes: Int) -> Node {
    let context = conflict.context(of: value, in: view.corpus)
    let shown = view.surroundings(of: value, in: context, bytes: bytes)
    let marks = [Highlights.Mark(span: value.span, tag: "b", attributes: [], tail: [])]
    return element("q") {
      if shown.span.start > context.span.start { "…" }
      highlights(value.document).nodes(of: shown.span, marks)
      if shown.span.end < context.span.end { "…" }
    }
  }

  // MARK: Agreement and news

  @NodeBuilder private var agreement: [Node] {
    element("h3") { Wording.agreement(answer, view) }
    if !answer.agreed.isEmpty {
      element("ol", .class("agreed")) {
        for index in answer.agreed {
          let claim = view.corpus.claims[index]
          element("li") {
            quote(view.whole(claim.statement))
            element("span", .class("carriers")) { badges(claim.evidence.map(\.passage)) }
          }
        }
      }
      more(answer.agreedCount - answer.agreed.count, "agreed fact", to: .claims)
    }
  }

  @NodeBuilder private var news: [Node] {
    let families = view.newest.indices.filter { !view.newest[$0].isEmpty }.prefix(Self.accountLimit)
    if !families.isEmpty {
      element("h3") { "Only in one account" }
      element("div", .class("news")) {
        for family in families {
          let claims = view.distinct(view.newest[family])
          element("div", .class(familyClass(family))) {
            element("h4") { "Account \(ReportFile.letters(ofFamily: family))" }
            element("ul") {
              for index in claims.prefix(Self.newsLimit) {
                element("li") {
                  quote(view.whole(view.corpus.claims[index].statement))
                  element("span", .class("carriers")) {
                    badges(view.corpus.claims[index].evidence.map(\.passage))
                  }
                }
              }
            }
            more(claims.count - Self.newsLimit, "fact", to: .unique)
          }
        }
      }
    }
  }

  @NodeBuilder private var gaps: [Node] {
    let gaps = view.files.count > 1 ? view.looked.gaps : []
    let failures = view.notes.filter(\.isFailure).map(Wording.note)
    if !gaps.isEmpty || !failures.isEmpty {
      element("h3") { "Not compared" }
      for text in gaps + failures { element("p", .class("failure")) { "⚠ \(text)" } }
    }
  }

  // MARK: Links

  @NodeBuilder private func more(_ count: Int, _ noun: String, to section: Anchor.StaticName) -> [Node] {
    if count > 0 { linked("\(Wording.count(count, "more " + noun))", to: section) }
  }

  private func linked(_ text: String, to section: Anchor.StaticName) -> Node {
    element("p", .class("aside")) { element("a", .href(.section(section))) { text } }
  }
}
