/// The detectors, the most specific first: a later one does not report what an earlier one has typed.
enum DifferenceDetectors {
  /// All of them.
  static let all: [any DifferenceDetector] = [
    NumberConflicts(),
    DateConflicts(),
    NameSpellings(),
    NameDifferences(),
    ExclusiveWords(),
    RoleConflicts(),
    ActorSwaps(),
    QuoteChanges(),
    ListDifferences(),
    FactualityConflicts(),
    CertaintyShifts(),
    Prospects(),
    RankDifferences(),
    SourceDrops(),
    WordingChanges(),
  ]
}
