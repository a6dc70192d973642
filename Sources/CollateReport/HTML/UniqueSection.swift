import CollateCore

/// What only one account, or one file of it, has, the most newsworthy first.
extension Page {
  /// Most statements of an account that stand there unopened.
  private static let shownLimit = 8

  var uniqueSection: [Node] {
    section(.unique, "Only in one account") {
      if view.files.count > 1, !view.looked.forFacts {
        aside("Not compared: no stage of this pipeline matches statements.")
      }
      for family in view.families.all.indices where !view.ownFacts(ofFamily: family).isEmpty {
        account(family)
      }
      if let retold = Wording.retold(view.retoldCount) { aside(retold + ". The fact matrix has them.") }
    }
  }

  private func account(_ family: Int) -> Node {
    let claims = view.ownFacts(ofFamily: family)
    let distinct = view.distinct(claims)
    let shown = distinct.prefix(Self.shownLimit)
    return element("article", .class("group " + familyClass(family))) {
      element("h3") {
        "Account \(ReportFile.letters(ofFamily: family)): \(Wording.count(claims.count, "statement"))"
      }
      list(shown, family)
      if shown.count < distinct.count {
        element("details") {
          element("summary") { "\(distinct.count - shown.count) more" }
          list(distinct.dropFirst(shown.count), family)
        }
      }
      if distinct.count < claims.count { aside(Wording.repeats(claims.count - distinct.count)) }
    }
  }

  private func list(_ claims: ArraySlice<Int>, _ family: Int) -> Node {
    element("ul") {
      for index in claims {
        let claim = view.corpus.claims[index]
        let has = [ReportFile.letters(ofFamily: family)] + view.codes(of: claim)
        element("li", .class("fact"), .named("data-has", has.joined(separator: " ")), who([claim.statement]))
        {
          quote(view.whole(claim.statement))
          element("span", .class("carriers")) { badges(claim.evidence.map(\.passage)) }
        }
      }
    }
  }
}
