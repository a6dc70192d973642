/// A stage with one of its mechanisms left out. Measured beside the whole, it tells what the mechanism is worth.
package struct Ablation: Sendable {
  /// The mechanism that is left out.
  package let mechanism: String
  /// The stage without it, under its usual name.
  package let stage: StageDefinition

  /// Names what a stage is without.
  package init(without mechanism: String, _ stage: StageDefinition) {
    self.mechanism = mechanism
    self.stage = stage
  }
}
