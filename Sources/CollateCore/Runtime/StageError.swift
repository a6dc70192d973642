import CollateText

/// What went wrong inside a stage; the runner adds the stage and the document.
public struct StageError: Error, Hashable, Sendable {
  /// What is wrong, in one sentence.
  public var reason: String
  /// Bytes of the clean text it is about, where there is a place.
  public var span: Span?
  /// Index of the document it is about, where a stage over the corpus knows it.
  public var document: Int?
  /// The line of the stage's own code that failed, for people.
  public var code: SourceExcerpt?

  /// Makes an error.
  public init(_ reason: String, span: Span? = nil, document: Int? = nil, code: SourceExcerpt? = nil) {
    self.reason = reason
    self.span = span
    self.document = document
    self.code = code
  }
}
