import CollateText

/// What went wrong inside a stage; the runner adds the stage and the document.
public struct StageError: Error, Hashable, Sendable {
  /// What is wrong, in one sentence.
  public var reason: String
  /// Bytes of the clean text it is about, where there is a place.
  public var span: Span?

  /// Makes an error.
  public init(_ reason: String, span: Span? = nil) {
    self.reason = reason
    self.span = span
  }
}
