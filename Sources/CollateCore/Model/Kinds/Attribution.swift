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
  public static let fields = describe()
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

  public init(at span: Span) { self.init(span: span, sources: [], cue: "", cueSpan: span) }

  public mutating func visit(_ fields: inout FieldVisitor) {
    fields.tables(
      "sources", &sources, "{name: string, span: span, named: boolean}",
      "Who carries it to the reader first, the origin last."
    ) { source in
      guard let name = source["name"]?.string, let span = source["span"]?.span else { return nil }
      return Source(name: name, span: span, isNamed: source["named"]?.bool ?? false)
    } write: {
      ["name": .string($0.name), "span": .span($0.span), "named": .bool($0.isNamed)]
    }
    fields.require(!sources.isEmpty)
    fields.string("cue", &cue, "The folded word that attributes.")
    fields.span("cueSpan", &cueSpan, "Where the cue stands.")
  }
}
