/// The parts of every readable report, in reading order; a section of a stage stands behind one of them.
public enum ReportPart: String, Sendable, CaseIterable {
  /// The first screen: who rests on whom, the conflicts, what all agree on, what was not compared.
  case answer
  case conflicts
  /// What only one account has.
  case unique
  /// The texts side by side; where a report has none, what stands behind it stands behind what only one account has.
  case reading
  /// The table of claims.
  case claims
  case derivation
  /// Who said it.
  case voices
  case timeline
  /// Furniture, corrections and notes.
  case quality

  /// Where a section stands that names no part.
  public static let usual = ReportPart.timeline
}
