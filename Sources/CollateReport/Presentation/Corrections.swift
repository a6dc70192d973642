import CollateCore

/// What stages of plugins changed in what others found, in words: no reader takes a corrected list for the list that was
/// found.
struct Corrections {
  /// A discrepancy that is listed no longer.
  struct Dismissed {
    /// The discrepancy as it was, as reports show one.
    let conflict: Conflict
    /// Who took it out, and why: `dismissed by compare.desk: house style`.
    let words: String
  }

  /// A corrected annotation of an account.
  struct Corrected {
    /// Where it stands.
    let passage: Passage
    /// What was done to it, by whom and why.
    let words: String
  }

  private let corpus: Corpus

  /// Reads the corrections of a corpus.
  init(_ corpus: Corpus) { self.corpus = corpus }

  /// The discrepancies that are listed no longer, in the order in which they were taken out.
  var dismissed: [Dismissed] {
    corpus.corrections.filter(\.isTakenOut).map { correction in
      Dismissed(
        conflict: Conflict(correction.discrepancy, index: 0, claim: nil),
        words: "\(correction.action.name) by \(Self.who(correction.stage, correction.reason))")
    }
  }

  /// The corrected annotations, account by account.
  var annotations: [Corrected] { corpus.documents.indices.flatMap(annotations) }

  /// The corrected annotations of one account.
  func annotations(of document: Int) -> [Corrected] {
    corpus.documents[document].corrections.compactMap { correction in
      (correction.after ?? correction.before).map { annotation in
        Corrected(
          passage: Passage(document: document, span: annotation.span),
          words: "\(DisplayText.line(correction.kind.name)) \(correction.action.rawValue)"
            + "\(Self.changes(correction)) by \(Self.who(correction.stage, correction.reason))")
      }
    }
  }

  /// How a discrepancy that is listed came to stand as it does; nil where no stage of a plugin had a hand in it.
  func history(of discrepancy: Discrepancy) -> String? {
    var parts: [String] = []
    if let finder = discrepancy.finder {
      let type = finder.explanation.map { " (\(DisplayText.line($0)))" } ?? ""
      parts.append("found by \(DisplayText.line(finder.stage))\(type)")
    }
    for second in discrepancy.alsoFound {
      parts.append("also found by \(Self.who("\(second.stage) as \(second.category.rawValue)", second.rule))")
    }
    for correction in corpus.corrections {
      let who = Self.who(correction.stage, correction.reason)
      switch correction.action {
      case .confirmed where correction.discrepancy.id == discrepancy.id:
        parts.append("confirmed by \(who)")
      case .regraded where correction.discrepancy.id == discrepancy.id:
        parts.append("was \(correction.discrepancy.severity.rawValue), regraded by \(who)")
      case .merged(discrepancy.id): parts.append("another one merged into it by \(who)")
      default: break
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The rule that fired, and the reasons of stages that found the same: where there is one line for all.
  static func reasons(of discrepancy: Discrepancy) -> String {
    ([discrepancy.rule.sentence] + discrepancy.alsoFound.map { "\($0.category.rawValue): \($0.rule)" })
      .joined(separator: "; ")
  }

  private static func who(_ stage: String, _ reason: String) -> String {
    "\(DisplayText.line(stage)): \(DisplayText.line(reason))"
  }

  /// The fields that are not as they were: `, unit km instead of mi`.
  private static func changes(_ correction: AnnotationCorrection) -> String {
    guard let before = correction.before, let after = correction.after else { return "" }
    return Set(before.fields.names + after.fields.names).sorted().compactMap { name in
      let (old, new) = (before.fields[name] ?? .null, after.fields[name] ?? .null)
      guard old != new else { return nil }
      return ", \(DisplayText.line(name)) \(text(new)) instead of \(text(old))"
    }.joined()
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .null: "nothing"
    case .span, .list, .map: "another \(value.typeName.split(separator: " ").last ?? "value")"
    default:
      DisplayText.line(
        value.string ?? value.number.map(Wording.number) ?? (value.bool == true ? "true" : "false"))
    }
  }
}
