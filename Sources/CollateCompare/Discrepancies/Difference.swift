import CollateCore

/// A difference as a detector reports it: not yet grouped, ordered or named.
struct Difference: Sendable {
  /// What one document says, in one place.
  struct Side: Hashable, Sendable {
    /// Where the value stands.
    var passage: Passage
    /// The value in normal form.
    var value: String
  }

  /// What it costs a reader who believes the wrong side.
  enum Severity: Comparable {
    /// A fact to be chosen, or reported twice.
    case material
    /// Compatible: a bound, a spelling, a source.
    case minor
    /// Nothing: other words for one thing. No discrepancy comes of it.
    case wording
  }

  /// What differs.
  var category: Discrepancy.Category
  /// What it costs.
  var severity: Severity
  /// The sides, at least two values among them.
  var sides: [Side]
  /// The rule that fired.
  var rule: Discrepancy.Rule
  /// How likely a careful reader notes it too, 0 to 1; nil takes what was measured for its kind.
  var confidence: Double?
  /// Whether the rule's conditions decided, or a fitted model.
  var basis = Discrepancy.Basis.rule
  /// Innocent explanations that were looked for and do not hold.
  var excluded: [Discrepancy.Exclusion] = []
  /// Whether it may be joined with a difference of the same rule that shares a place.
  var mayJoin = true
  /// Whether both sides stand in one document.
  var isWithinDocument = false
  /// The pair of numbers that shows it best, where it is one of numbers.
  var numbers: NumberPair?
  /// Whether another account's value fits one of the sides better.
  var hasRival = false
}

/// Looks for one kind of difference between accounts.
protocol DifferenceDetector: Sendable {
  /// Whether it compares what texts of every language have: values of numbers and dates, and words between quotation marks.
  var readsEveryLanguage: Bool { get }
  /// Every difference it finds, in an order that depends on the corpus only.
  func differences(in comparison: Comparison) -> [Difference]
  /// What it left out, for there was too much of it.
  func cuts(in comparison: Comparison) -> [Note]
}

extension DifferenceDetector {
  var readsEveryLanguage: Bool { false }

  func cuts(in comparison: Comparison) -> [Note] { [] }

  /// Notes on the documents that have more of what is compared than `limit`.
  func cuts(in comparison: Comparison, beyond limit: Int, _ things: String, count: (Document) -> Int)
    -> [Note]
  {
    comparison.corpus.documents.filter { count($0) > limit }.map {
      Note(document: $0.name, reason: "only the first \(limit) \(things) were searched for differences")
    }
  }
}
