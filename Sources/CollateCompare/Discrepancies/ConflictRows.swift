import CollateCore

/// A difference as `fit-conflicts` learns from it.
package struct ConflictRow: Sendable {
  /// Made of the rule and the values; one row an event has a key.
  package var key: String
  /// Name of the rule that found it.
  package var rule: String
  /// Values of `ConflictFeatures`.
  package var features: [Double]
  /// Where its values stand, and what they are.
  package var sides: [(passage: Passage, value: String)]

  /// Names of the features.
  package static let featureNames = ConflictFeatures.names

  /// What the detectors find in a corpus with claims, before anything is chosen; of several differences of one rule and
  /// the same values, the one in the sentences that share most.
  package static func all(in corpus: Corpus) -> [ConflictRow] {
    let comparison = Comparison(corpus)
    let differences = DiscrepancyStage.differences(in: comparison, DifferenceDetectors.all).filter {
      $0.severity != .wording
    }
    var rows: [[String]: ConflictRow] = [:]
    for difference in differences {
      let features = ConflictFeatures(difference, in: comparison).values
      let content = [difference.rule.name] + Set(difference.sides.map(\.value)).sorted()
      if let known = rows[content], known.features[0] >= features[0] { continue }
      rows[content] = ConflictRow(
        key: "", rule: difference.rule.name, features: features,
        sides: difference.sides.map { ($0.passage, $0.value) })
    }
    let contents = rows.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let keys = ContentID.ids("r", for: contents.map { ContentID.Content($0, context: []) })
    return zip(contents, keys).compactMap { content, key in
      var row = rows[content]
      row?.key = key
      return row
    }
  }
}
