/// Two passages of different documents that state something in common.
///
/// Links are what rows are made from, and wider than rows: two linked sentences may share one of the three facts they hold.
public struct Link: Hashable, Sendable {
  /// The passage of the earlier document.
  public var left: Passage
  /// The passage of the later document.
  public var right: Passage
  /// How likely both state something in common, 0 to 1.
  public var confidence: Double

  /// Makes a link; `left` must stand in the earlier document.
  public init(left: Passage, right: Passage, confidence: Double) {
    self.left = left
    self.right = right
    self.confidence = confidence
  }
}
