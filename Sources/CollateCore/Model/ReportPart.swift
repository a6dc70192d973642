/// The parts of every readable report, in reading order; a section of a stage stands behind one of them.
public enum ReportPart: String, Sendable, CaseIterable {
  /// The first screen: what all agree on, and how many conflicts there are.
  case answer
  case conflicts
  /// The table of claims.
  case claims
  /// The texts side by side; where a report has none, what stands behind it stands behind the table of claims.
  case reading
  case derivation
  /// What only one account has.
  case unique
  /// Who said it.
  case voices
  case timeline
  /// Furniture, corrections and notes.
  case quality

  /// Where a section stands that names no part.
  public static let usual = ReportPart.timeline
}
