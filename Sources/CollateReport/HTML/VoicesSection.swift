import CollateCore

/// Who said it: the statements that accounts attribute to somebody, and through whom they reach the reader.
extension Page {
  /// Most statements of one voice that the page lists.
  private static let statementLimit = 12

  var voicesSection: [Node] {
    section(.voices, "Who said it") {
      for voice in view.voices { self.voice(voice) }
    }
  }

  private func voice(_ voice: Voice) -> Node {
    let distinct = Set(view.distinct(voice.statements.map(\.claim)))
    let shown = voice.statements.filter { distinct.contains($0.claim) }.prefix(Self.statementLimit)
    let left = voice.statements.count - shown.count
    return element("details", .class("voice")) {
      element("summary") {
        element("strong") { voice.name }
        " \(Wording.count(voice.statements.count, "statement"))"
      }
      element("ul") {
        for statement in shown { self.statement(statement) }
      }
      if left > 0 { aside("\(Wording.count(left, "further statement")): see the matrix.") }
    }
  }

  private func statement(_ statement: Voice.Statement) -> Node {
    let claim = view.corpus.claims[statement.claim]
    let evidence = statement.evidence.map { claim.evidence[$0] }
    return element("li") {
      quote(view.whole(evidence.first?.passage ?? claim.statement))
      for group in Self.byCarrier(evidence) {
        element("span", .class("carriers")) {
          badges(group.map(\.passage))
          if group[0].attribution.count > 1 {
            element("span", .class("outlet")) { "via \(Wording.carriers(group[0].attribution)) " }
          }
        }
      }
    }
  }

  /// Evidence that reached the reader in one way stands together.
  private static func byCarrier(_ evidence: [Claim.Evidence]) -> [[Claim.Evidence]] {
    var groups: [[Claim.Evidence]] = []
    var places: [String: Int] = [:]
    for piece in evidence {
      let carriers = Wording.carriers(piece.attribution)
      if let place = places[carriers] {
        groups[place].append(piece)
      } else {
        places[carriers] = groups.count
        groups.append([piece])
      }
    }
    return groups
  }
}
