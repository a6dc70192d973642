import CollateText

/// Words given as somebody's: inside quotation marks, or as reported speech.
public struct Quotation: AnnotationView, Hashable {
  /// How the words are given.
  public enum Form: String, Sendable, CaseIterable {
    /// A whole statement inside marks.
    case direct
    /// A few words inside marks within the writer's own sentence.
    case partial
    /// Reported without marks: `X said that …`.
    case indirect
  }

  public static let kind: Layer = "quote"
  public static let fields = describe()
  /// Bytes of the words, without the marks and without the attribution.
  public var span: Span
  /// How the words are given.
  public var form: Form
  /// Canonical name or noun phrase of the speaker, where one is found.
  public var speaker: String?
  /// Bytes where the speaker is named.
  public var speakerSpan: Span?
  /// The word that introduces the speech (`said`, `according to`), folded.
  public var cue: String?

  /// Makes a quotation.
  public init(span: Span, form: Form, speaker: String? = nil, speakerSpan: Span? = nil, cue: String? = nil) {
    self.span = span
    self.form = form
    self.speaker = speaker
    self.speakerSpan = speakerSpan
    self.cue = cue
  }

  public init(at span: Span) { self.init(span: span, form: .direct) }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.choice("form", &form)
    fields.string("speaker", &speaker, "Who speaks, where that is found.")
    fields.span("speakerSpan", &speakerSpan, "Where the speaker is named.")
    fields.string("cue", &cue, "The folded word that introduces the speech.")
  }
}
