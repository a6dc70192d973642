/// The models that turn sentences into rows of one fact.
package struct RowModel: Sendable {
  /// Scores pairs of sentences.
  package var sentences: LinkModel
  /// Cuts sentences into units.
  package var cuts: CutModel
  /// Scores pairs of units.
  package var units: UnitLinkModel
  /// What keeps accounts from agreeing in a row.
  package var vetoes = Set(Agreement.Veto.allCases)

  /// Makes a model of three.
  package init(sentences: LinkModel, cuts: CutModel, units: UnitLinkModel) {
    self.sentences = sentences
    self.cuts = cuts
    self.units = units
  }

  /// The fitted models.
  package static let fitted = RowModel(sentences: .fitted, cuts: .fitted, units: .fitted)
}
