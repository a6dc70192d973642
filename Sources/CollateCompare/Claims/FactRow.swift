/// A row of the table of facts: the units by which the accounts state one fact.
struct FactRow {
  /// Indices of its units, ascending.
  var units: [Int]
  /// Whether independent accounts state the same in it; nil where only one account, or one family, has it.
  var agrees: Bool?
  /// Mean log-odds of its units over different documents; nil where only one document has it.
  var strength: Double?
}
