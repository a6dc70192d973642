import CollateText

/// Who a statement rests on, as a chain: `RIA reported that Lavrov said` gives [RIA, Lavrov].
public struct Attribution: AnnotationView, Hashable {
  /// One link of the chain.
  public struct Source: Hashable, Sendable {
    /// Canonical name, or the noun phrase that stands for it (`a spokesman`).
    public var name: String
    /// Bytes where it is named.
    public var span: Span
    /// Whether it is a name rather than `officials`, `sources`.
    public var isNamed: Bool

    /// Makes a link.
    public init(name: String, span: Span, isNamed: Bool) {
      self.name = name
      self.span = span
      self.isNamed = isNamed
    }
  }

  public static let kind: Layer = "attribution"
  public static let fields: [AnnotationField] = [
    .init(
      "sources", "{name: string, span: span, named: boolean}[]",
      "Who carries it to the reader first, the origin last."),
    .init("cue", "string", "The folded word that attributes."),
    .init("cueSpan", "span", "Where the cue stands."),
  ]
  /// Bytes of what is attributed: the content.
  public var span: Span
  /// Who carries it to the reader first, the origin last; never empty.
  public var sources: [Source]
  /// The word that attributes (`said`, `according to`), folded.
  public var cue: String
  /// Bytes of the cue.
  public var cueSpan: Span

  /// Makes an attribution.
  public init(span: Span, sources: [Source], cue: String, cueSpan: Span) {
    self.span = span
    self.sources = sources
    self.cue = cue
    self.cueSpan = cueSpan
  }

  public init?(_ annotation: Annotation) {
    guard let cue = annotation.fields["cue"]?.string, let cueSpan = annotation.fields["cueSpan"]?.span,
      let list = annotation.fields["sources"]?.list
    else { return nil }
    let sources = list.compactMap { value -> Source? in
      guard let map = value.map, let name = map["name"]?.string, let span = map["span"]?.span else {
        return nil
      }
      return Source(name: name, span: span, isNamed: map["named"]?.bool ?? false)
    }
    guard !sources.isEmpty else { return nil }
    self.init(span: annotation.span, sources: sources, cue: cue, cueSpan: cueSpan)
  }

  public var annotation: Annotation {
    let list = sources.map { source in
      Value.map(["name": .string(source.name), "span": .span(source.span), "named": .bool(source.isNamed)])
    }
    return Annotation(
      Self.kind,
      span,
      ["sources": .list(list), "cue": .string(cue), "cueSpan": .span(cueSpan)]
    )
  }
}
