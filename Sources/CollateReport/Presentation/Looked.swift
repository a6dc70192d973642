import CollateCore

/// Which comparisons a run made: what nobody looked for is "not compared", never "none".
struct Looked {
  /// Whether statements were matched across the files.
  let forFacts: Bool
  /// Whether the files were searched for conflicts.
  let forConflicts: Bool
  /// Whether it was asked who rests on whom.
  let forFamilies: Bool
  /// What was not compared because of the languages of the accounts.
  private let languageGaps: [String]

  /// Reads the stages that ran; what was found was also looked for.
  init(_ corpus: Corpus, _ record: RunRecord) {
    let comparing = record.stages.filter { $0.name.hasPrefix("compare.") }
    let isBySomePlugin = comparing.contains { $0.origin != .builtIn }
    let names = Set(comparing.map(\.name))
    forFacts = !corpus.claims.isEmpty || names.contains("compare.claims")
    forConflicts =
      !corpus.discrepancies.isEmpty || !corpus.corrections.isEmpty || isBySomePlugin
      || names.contains("compare.discrepancies")
    languageGaps = Languages.gaps(of: corpus)
    forFamilies = !corpus.derivation.families.isEmpty || names.contains("compare.families")
  }

  /// What was not compared, as sentences; empty where everything was.
  var gaps: [String] {
    [
      forFamilies ? nil : "Who copied whom was not compared: every file counts as an account of its own.",
      forFacts ? nil : "Statements were not compared: no row says what several files state.",
      forConflicts ? nil : "Conflicts were not looked for.",
    ].compactMap(\.self) + languageGaps
  }
}
