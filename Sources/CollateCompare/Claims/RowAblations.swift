import CollateCore

/// `compare.claims` with each part of its model left out in turn. What is left is not fitted anew: what another part
/// could take over shows as a loss all the same.
enum RowAblations {
  /// All of them.
  static let all: [Ablation] = cuts + features + vetoes

  private static let cuts: [Ablation] = [
    // A sentence is one unit.
    without("cuts") { model in
      model.cuts.weights = model.cuts.weights.map { _ in 0 }.dropLast() + [-.infinity]
    }
  ]

  private static let features = UnitLinkModel.names.enumerated().map { index, name in
    without("row link: \(name)") { $0.units.weights[index] = 0 }
  }

  private static let vetoes = Agreement.Veto.allCases.map { veto in
    without("agreement veto: \(veto.rawValue)") { $0.vetoes.remove(veto) }
  }

  private static func without(_ part: String, _ change: (inout RowModel) -> Void) -> Ablation {
    var model = RowModel.fitted
    change(&model)
    return Ablation(without: part, ClaimsStage.definition(model: model))
  }
}
