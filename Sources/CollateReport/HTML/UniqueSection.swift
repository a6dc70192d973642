import CollateCore

/// What only one account, or one file of it, has.
extension Page {
  var uniqueSection: [Node] {
    section(.unique, "Only in one account") {
      for group in view.unique { uniqueGroup(group) }
    }
  }

  private func uniqueGroup(_ group: UniqueGroup) -> Node {
    let distinct = view.distinct(group.claims)
    let shown = distinct.prefix(6)
    return element("article", .class("group " + familyClass(group.family))) {
      element("h3") {
        badges(group.documents.map { Passage(document: $0, span: .init(0, 0)) })
        " \(Wording.count(group.claims.count, "statement"))"
      }
      list(shown)
      if shown.count < distinct.count {
        element("details") {
          element("summary") { "\(distinct.count - shown.count) more" }
          list(distinct.dropFirst(shown.count))
        }
      }
      if distinct.count < group.claims.count { aside(Wording.repeats(group.claims.count - distinct.count)) }
    }
  }

  private func list(_ claims: ArraySlice<Int>) -> Node {
    element("ul") {
      for claim in claims {
        element("li") { quote(view.corpus.claims[claim].statement) }
      }
    }
  }
}
