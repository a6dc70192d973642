import CollateCore
import CollateText

/// One act told with the roles exchanged: A accused B, B accused A; A sold shells to B, A bought them from B.
///
/// The frames put a passive clause the right way round, so that only who does it counts.
struct RoleConflicts: DifferenceDetector {
  /// Acts that are the same from either side, by stem.
  private static let mutual = stems(
    "meet marry join face play fight resemble equal agree talk speak differ compete")
  /// Acts without an object: what stands behind them is a time or a place.
  private static let intransitive = stems("come go arrive return travel happen occur")
  /// Acts that are one seen from its two ends: who sells has a buyer.
  private static let converse: [String: String] = {
    let pairs = [
      "sell buy", "lend borrow", "export import", "give receive", "send receive", "supply receive",
      "win lose",
    ]
    return pairs.reduce(into: [:]) { table, pair in
      let ends = pair.split(separator: " ").map { Stemming.stem(String($0)) }
      table[ends[0]] = table[ends[0]] ?? ends[1]
      table[ends[1]] = table[ends[1]] ?? ends[0]
    }
  }()
  /// Bytes beyond which a clause is no value any more.
  private static let longestValue = 80

  func differences(in comparison: Comparison) -> [Difference] {
    var known = comparison.corpus.documents.map { _ in [Int: [Act]]() }
    func acts(_ sentence: ComparedSentence) -> [Act] {
      if let acts = known[sentence.document][sentence.index] { return acts }
      let acts = comparison.frames(of: sentence).map { Act($0, comparison) }
      known[sentence.document][sentence.index] = acts
      return acts
    }
    return comparison.pairs.flatMap { pair in
      let others = acts(pair.right)
      return acts(pair.left).compactMap { act -> Difference? in
        guard let other = others.first(where: { act.isExchanged(with: $0) || act.isConverse(of: $0) }) else {
          return nil
        }
        return Difference(
          category: .actor,
          severity: .material,
          sides: [act, other].map { .init(passage: $0.place, value: $0.words) },
          rule: .rolesExchanged
        )
      }
    }
  }

  private static func stems(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map { Stemming.stem(String($0)) })
  }

  /// A frame as a doer, a deed and whom or what it is done to.
  private struct Act {
    var frame: ComparedFrame
    var subject: Set<String>
    var object: Set<String>
    /// Stems of the words of its clause that are written with a capital.
    var names: Set<String>
    /// The clause where it is short, else its predicate.
    var place: Passage
    /// Who does it, in a word or two.
    var words: String

    init(_ compared: ComparedFrame, _ comparison: Comparison) {
      let bytes = comparison.corpus.documents[compared.document].bytes
      let frame = compared.frame
      func tokens(_ span: Span?) -> [Token] { span.map { Token.all(in: bytes, $0) } ?? [] }
      func stems(_ tokens: [Token]) -> Set<String> { Set(tokens.lazy.filter(\.isContent).map(\.stem)) }
      self.frame = compared
      subject = stems(tokens(frame.subject?.span))
      object = stems(tokens(frame.object?.span))
      names = stems(tokens(frame.span).filter(\.isCapitalized))
      let hull = [frame.subject?.span, frame.object?.span].compactMap(\.self).reduce(frame.predicateSpan) {
        $0.union($1)
      }
      place = Passage(
        document: compared.document,
        span: hull.count <= RoleConflicts.longestValue ? hull : frame.predicateSpan)
      words = subject.sorted().joined(separator: " ") + ": " + compared.predicate
    }

    /// Whether each does to the other's doer what the other does to its.
    func isExchanged(with other: Act) -> Bool {
      frame.hasPredicate(of: other.frame) && !RoleConflicts.mutual.contains(frame.predicate)
        && !RoleConflicts.intransitive.contains(frame.predicate)
        && !subject.isDisjoint(with: other.object) && !object.isDisjoint(with: other.subject)
        && subject.isDisjoint(with: other.subject) && object.isDisjoint(with: other.object)
        && subject.isDisjoint(with: object) && !names.isDisjoint(with: subject)
        && !names.isDisjoint(with: object)
    }

    /// Whether one party stands at both ends of one trade: with the same goods and the same other party.
    func isConverse(of other: Act) -> Bool {
      RoleConflicts.converse[frame.predicate] == other.frame.predicate
        && !subject.isDisjoint(with: other.subject) && !object.isDisjoint(with: other.object)
        && !names.intersection(other.names).subtracting(subject).subtracting(other.subject).subtracting(
          object
        ).isEmpty
    }
  }
}
