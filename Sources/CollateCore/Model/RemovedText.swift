import CollateText

/// Text of a source file that a stage cut away before there was clean text, such as the menu of a page.
public struct RemovedText: Hashable, Sendable {
  /// The words, mapped to the bytes of the source file.
  public let text: MappedText
  /// Why it was taken out, in words an analyst can judge.
  public let reason: String

  /// Makes a text that was cut away.
  package init(text: MappedText, reason: String) { (self.text, self.reason) = (text, reason) }
}
