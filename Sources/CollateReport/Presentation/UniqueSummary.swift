import CollateCore

/// What only one account has, in short: how many statements, and how many of them a single file of it has alone.
struct UniqueSummary {
  /// Index of the family.
  let family: Int
  /// How many statements no other account has.
  let count: Int
  /// Files that alone have statements, with their number; empty where the account is one file.
  let alone: [(document: Int, count: Int)]
  /// Index of the statement to show, the best of the first group.
  let example: Int

  /// The summaries of a presentation, by family.
  static func all(of view: Presentation) -> [UniqueSummary] {
    view.families.all.indices.compactMap { family in
      let groups = view.unique.filter { $0.family == family }
      guard let example = groups.first?.claims.first else { return nil }
      let isOneFile = view.families.all[family].members.count == 1
      return UniqueSummary(
        family: family,
        count: groups.reduce(0) { $0 + $1.claims.count },
        alone: isOneFile
          ? []
          : view.members(ofFamily: family).compactMap { file in
            groups.first { $0.documents == [file.index] }.map { (file.index, $0.claims.count) }
          },
        example: example
      )
    }
  }

  /// The single files in words: `A1 alone 20, A3 alone 14`.
  func aloneText(_ view: Presentation) -> String {
    alone.map { "\(view.files[$0.document].code) alone \($0.count)" }.joined(separator: ", ")
  }
}
