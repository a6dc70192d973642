import CollateCore
import CollateText

/// One person under another given name: `William Hakim` against `Bill Hakim`.
///
/// Relatives share a surname too, so the mentions must stand in sentences that a claim joins, or the given names must
/// start alike. A middle name more or less is wording; a title taken into the name is none.
struct GivenNames: DifferenceDetector {
  /// Only this many full names of a document are compared.
  private static let nameLimit = 200

  func differences(in comparison: Comparison) -> [Difference] {
    let names = comparison.corpus.documents.indices.map { Self.names(of: $0, comparison) }
    var result: [Difference] = []
    for left in names.indices {
      for right in names.indices.dropFirst(left + 1) {
        for name in names[left] {
          result += names[right].compactMap { other in
            guard other.surname == name.surname, !names[left].contains(where: other.isSame),
              !names[right].contains(where: name.isSame)
            else { return nil }
            return Self.difference(name, other, comparison)
          }
        }
      }
    }
    return result
  }

  private struct FullName {
    var sentence: ComparedSentence
    var side: Difference.Side
    /// Folded words before the surname, initials left out, at least one.
    var given: [String]
    var surname: String

    func isSame(_ other: FullName) -> Bool { surname == other.surname && given == other.given }
  }

  /// The persons that a document names in full, each once.
  private static func names(of document: Int, _ comparison: Comparison) -> [FullName] {
    var result: [FullName] = []
    for mention in comparison.corpus.documents[document].all(EntityMention.self)
    where mention.category == .person && result.count < nameLimit {
      guard let sentence = comparison.sentence(of: document, holding: mention.span) else { continue }
      let words = sentence.tokens[sentence.tokenRange(mention.span)]
      let given = words.dropLast().map(\.key).filter { $0.utf8.count > 1 }
      guard let surname = words.last?.key, !given.isEmpty else { continue }
      let side = Difference.Side(
        passage: sentence.passage(mention.span), value: words.map(\.key).joined(separator: " "))
      let name = FullName(sentence: sentence, side: side, given: given, surname: surname)
      if !result.contains(where: name.isSame) { result.append(name) }
    }
    return result
  }

  private static func difference(_ left: FullName, _ right: FullName, _ comparison: Comparison) -> Difference?
  {
    let isMiddle = left.given[0] == right.given[0]
    let isAlike = left.given[0].prefix(2) == right.given[0].prefix(2)
    guard isMiddle || left.given.last != right.given.last, !isSpelling(left, right),
      isMiddle || isAlike || comparison.confidence(left.sentence, right.sentence) > 0
    else { return nil }
    return Difference(
      category: .name,
      severity: isMiddle ? .wording : .minor,
      sides: [left.side, right.side],
      rule: "one person under another given name"
    )
  }

  /// Whether both are one name in two spellings, which is another difference.
  private static func isSpelling(_ left: FullName, _ right: FullName) -> Bool {
    let names = (Array(left.given[0].utf8), Array(right.given[0].utf8))
    return names.0 != names.1 && min(names.0.count, names.1.count) >= 5
      && EditDistance.between(names.0, names.1, limit: 2) != nil
  }
}
