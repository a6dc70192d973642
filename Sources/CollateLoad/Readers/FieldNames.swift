import CollateCore

/// Names that programs give the fields of an account, by what the field holds.
enum FieldNames {
  /// Names of fields that hold the text, the surest first; written without hyphens, underscores and capitals.
  static let text = [
    "text", "fulltext", "body", "bodytext", "articlebody", "articletext", "content", "contenttext",
    "contenthtml", "bodyhtml",
    "maintext", "article", "story", "rawcontent", "message", "selftext", "tweet", "post", "description",
    "summary", "abstract",
    "excerpt", "snippet", "trailtext", "leadparagraph", "caption",
  ]
  /// Names of fields inside the field of a text that hold its words: `content: { rendered: … }`.
  static let inside: Set<String> = ["rendered", "value", "html", "plain", "text", "content", "raw", "body"]

  private static let facts: [(key: String, names: [String])] = [
    (Metadata.title, ["title", "headline", "heading", "subject", "webtitle"]),
    (
      Metadata.outlet,
      ["outlet", "source", "publisher", "sitename", "publication", "newspaper", "medium", "channel"]
    ),
    (Metadata.author, ["author", "authors", "byline", "creator", "user", "username"]),
    (
      Metadata.date,
      [
        "date", "published", "datepublished", "publishdate", "publishedat", "publisheddate", "pubdate",
        "publicationdate",
        "webpublicationdate", "createdat", "createdutc", "created", "timestamp", "posted", "postedat",
      ]
    ),
    (Metadata.language, ["language", "lang", "inlanguage"]),
  ]

  /// The keys of facts, in the order in which they are looked for.
  static let factKeys = facts.map(\.key)

  /// A name without what programs write differently: capitals, hyphens, underscores, spaces and the marks of JSON-LD.
  static func plain(_ name: String) -> String {
    String(name.lowercased().filter { !"-_ .:@#".contains($0) })
  }

  /// How sure a name is that of a text, 0 the surest; nil where it is none.
  static func textRank(_ name: String) -> Int? { text.firstIndex(of: plain(name)) }

  /// The fact that a field of that name holds, and how sure that is.
  static func fact(_ name: String) -> (key: String, rank: Int)? {
    let name = plain(name)
    for (key, names) in facts {
      if let rank = names.firstIndex(of: name) { return (key, rank) }
    }
    return nil
  }
}
