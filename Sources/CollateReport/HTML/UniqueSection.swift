import CollateCore

/// What only one account, or one file of it, has.
extension Page {
  var uniqueSection: [Node] {
    section(.unique, "Only in one account") {
      for group in view.unique { uniqueGroup(group) }
    }
  }

  private func uniqueGroup(_ group: UniqueGroup) -> Node {
    let shown = group.claims.prefix(6)
    return element("article", .class("group " + familyClass(group.family))) {
      element("h3") {
        badges(group.documents.map { Passage(document: $0, span: .init(0, 0)) })
        " \(Wording.count(group.claims.count, "statement"))"
      }
      list(shown)
      if shown.count < group.claims.count {
        element("details") {
          element("summary") { "\(group.claims.count - shown.count) more" }
          list(group.claims.dropFirst(shown.count))
        }
      }
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
