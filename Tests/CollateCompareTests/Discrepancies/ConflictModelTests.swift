import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ConflictModelTests {
  private let model = ConflictModel(features: [2, -1], rules: ["surer": 1], constant: -1)

  @Test func weightsAndTheRuleAddUp() {
    #expect(model.probability([0.5, 0], rule: "another") == 0.5)
    #expect(model.probability([0.5, 0], rule: "surer") > 0.7)
    #expect(model.probability([0.5, 1], rule: "surer") == 0.5)
  }

  @Test func theFittedModelHasAWeightForEachFeature() {
    #expect(ConflictModel.fitted.features.count == ConflictFeatures.names.count)
  }

  @Test func nearNumbersOfOneSlotAreSurerThanDistantOnes() {
    func confidence(_ other: Double) -> Double? {
      var accounts = Accounts("The storm tore 40 barns down.", "The storm tore \(Int(other)) barns down.")
      accounts.number("40", in: 0, 40, counted: "barn")
      accounts.number("\(Int(other))", in: 1, other, counted: "barn")
      let comparison = Comparison(accounts.corpus)
      return NumberConflicts().differences(in: comparison).first.map {
        ConflictModel.fitted.confidence($0, in: comparison)
      }
    }
    let (near, far) = (confidence(45) ?? 0, confidence(90) ?? 1)
    #expect(near > far && near >= ConflictModel.cut)
  }
}
