import CollateText

/// Something the reader of a result must know: what failed, what was passed over, what is uncertain.
public struct Note: Hashable, Comparable, Sendable {
  /// Name of the stage that speaks; filled in by the runner.
  public var stage: String
  /// Name of the document it is about; nil for the whole run.
  public var document: String?
  /// Index of the event it is about, in a corpus that tells of several; nil for the whole run or one document.
  public var event: Int?
  /// Bytes of the source file, where there is a place.
  public var span: Span?
  /// What happened, in one sentence.
  public var reason: String
  /// Whether work was lost (`--strict` stops at such a note) rather than merely worth knowing.
  public var isFailure: Bool
  /// The line of code that failed, for people; no part of a result.
  public var code: SourceExcerpt?

  /// Makes a note.
  public init(
    stage: String = "",
    document: String? = nil,
    event: Int? = nil,
    span: Span? = nil,
    reason: String,
    isFailure: Bool = false,
    code: SourceExcerpt? = nil
  ) {
    self.stage = stage
    self.document = document
    self.event = event
    self.span = span
    self.reason = reason
    self.isFailure = isFailure
    self.code = code
  }

  /// Orders by document, stage, place and reason.
  public static func < (left: Note, right: Note) -> Bool {
    let leftPlace = left.span ?? Span(0, 0)
    let rightPlace = right.span ?? Span(0, 0)
    let (leftEvent, rightEvent) = (left.event ?? -1, right.event ?? -1)
    return (left.document ?? "", left.stage, leftPlace, left.reason, leftEvent)
      < (right.document ?? "", right.stage, rightPlace, right.reason, rightEvent)
  }
}
