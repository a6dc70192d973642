import CollateText

/// Facts about a document, each with the bytes that show it where there are any.
public struct Metadata: Hashable, Sendable {
  /// One fact.
  public struct Entry: Hashable, Sendable {
    /// The fact.
    public var value: Value
    /// Bytes of the source file that show it; empty where it was inferred.
    public var evidence: [Span]
    /// How it was found, in words (`dateline`, `meta article:published_time`, `borrowed from a copy`).
    public var origin: String

    /// Makes a fact.
    public init(_ value: Value, evidence: [Span] = [], origin: String) {
      self.value = value
      self.evidence = evidence
      self.origin = origin
    }
  }

  private var entries: [String: Entry] = [:]

  /// Makes empty metadata.
  public init() {}

  /// The fact of that name.
  public subscript(_ key: String) -> Entry? {
    get { entries[key] }
    set { entries[key] = newValue }
  }

  /// The names of the facts, sorted.
  public var keys: [String] { entries.keys.sorted() }

  /// Headline of the article.
  public static let title = "title"
  /// Who publishes it.
  public static let outlet = "outlet"
  /// Who wrote it.
  public static let author = "author"
  /// The article's own date, ISO 8601 day.
  public static let date = "date"
  /// How the origin of a date begins that another account of the event lent.
  public static let borrowedOrigin = "inferred: borrowed from "
  /// The day on which the article was changed last, ISO 8601, where the page tells it apart from the day of its first
  /// publication.
  public static let updated = "updated"
  /// A date that the page shows but that is not the article's (when the page was rendered).
  public static let pageDate = "page-date"
  /// BCP 47 language of the text.
  public static let language = "language"
}
