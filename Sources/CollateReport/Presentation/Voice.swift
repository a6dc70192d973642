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

  /// The one name under which all forms that the accounts use are listed.
  let name: String
  /// What is attributed to it, in the order of the report.
  let statements: [Statement]

  /// The voices of a corpus, the most quoted first, then by name; `order` lists indices of claims.
  static func all(of corpus: Corpus, order: [Int]) -> [Voice] {
    let names = BodyNames(corpus)
    var statements: [String: [Statement]] = [:]
    var forms: [String: [String: Int]] = [:]
    for claim in order {
      var evidenceByBody: [String: [Int]] = [:]
      for (index, evidence) in corpus.claims[claim].evidence.enumerated() {
        guard let origin = evidence.attribution.last, let key = names.key(origin) else { continue }
        evidenceByBody[key, default: []].append(index)
        forms[key, default: [:]][origin, default: 0] += 1
      }
      for (key, evidence) in evidenceByBody {
        statements[key, default: []].append(.init(claim: claim, evidence: evidence))
      }
    }
    return statements.map { key, statements in
      Voice(name: DisplayText.line(names.name(forms[key] ?? [:])), statements: statements)
    }.sorted { left, right in
      left.statements.count != right.statements.count
        ? left.statements.count > right.statements.count : left.name < right.name
    }
  }
}
