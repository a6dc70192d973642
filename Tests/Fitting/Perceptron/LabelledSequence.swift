/// Words that get a label each, from left to right: what a perceptron is fitted on.
public protocol LabelledSequence {
  /// How many words there are.
  var count: Int { get }
  /// The label of a word that needs no model; nil for one that the model decides on.
  func given(_ index: Int) -> Int?
  /// The right label of a word.
  func truth(_ index: Int) -> Int
  /// The features of a word behind words with these labels.
  func features(_ index: Int, after labels: [Int]) -> [UInt32]
  /// Whether a word can have a label behind words with these labels.
  func canBe(_ label: Int, after labels: [Int]) -> Bool
}

extension LabelledSequence {
  public func canBe(_ label: Int, after labels: [Int]) -> Bool { true }
}
