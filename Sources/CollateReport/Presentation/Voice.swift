import CollateCore

/// Somebody to whom accounts attribute statements.
struct Voice {
  /// One statement and the files that give it to the voice.
  struct Statement {
    /// Index of the claim.
    var claim: Int
    /// The evidence that attributes it, by index into the claim's evidence.
    var evidence: [Int]
  }

  /// Name, as the accounts give it.
  let name: String
  /// What is attributed to it, in the order of the report.
  var statements: [Statement] = []

  /// The voices of a corpus, the most quoted first, then by name; `order` lists indices of claims.
  static func all(of corpus: Corpus, order: [Int]) -> [Voice] {
    var voices: [String: Voice] = [:]
    for claim in order {
      var evidenceByName: [String: [Int]] = [:]
      for (index, evidence) in corpus.claims[claim].evidence.enumerated() {
        guard let origin = evidence.attribution.last else { continue }
        evidenceByName[origin, default: []].append(index)
      }
      for (name, evidence) in evidenceByName {
        voices[name, default: Voice(name: name)].statements.append(.init(claim: claim, evidence: evidence))
      }
    }
    return voices.values.sorted { left, right in
      left.statements.count != right.statements.count
        ? left.statements.count > right.statements.count : left.name < right.name
    }
  }
}
