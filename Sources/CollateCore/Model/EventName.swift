import CollateText

/// The folder of an event's reports, made of what its earliest account says: it stays when files are renamed and when a later
/// account is added.
enum EventName {
  /// Folder that holds those of all events.
  static let root = "events"
  /// Most bytes of a headline that a name takes over.
  private static let headlineLimit = 40
  /// Digits of the content's hash that tell events of one headline apart.
  private static let digits = 8

  /// One folder for each of some events, no two alike: `events/ferry-runs-aground-1f0c22ab`.
  static func folders(of events: [[Document]]) -> [String] {
    var used: [String: Int] = [:]
    return events.map { documents in
      let ordered = documents.sorted { key($0) < key($1) }
      let first = ordered.first
      let hash = (first?.source.sha256 ?? "").prefix(digits)
      let name = [slug(ordered.lazy.compactMap(headline).first ?? ""), String(hash)].filter { !$0.isEmpty }
        .joined(
          separator: "-")
      used[name, default: 0] += 1
      return "\(root)/\(name)" + (used[name] == 1 ? "" : "-\(used[name] ?? 0)")
    }
  }

  /// The account dated first comes first; of several, and where none has a date of its own, that of the least hash.
  private static func key(_ document: Document) -> (String, String) {
    let date = document.metadata[Metadata.date].flatMap {
      $0.origin.hasPrefix(guessed) ? nil : $0.value.string
    }
    // Behind every date.
    return (date ?? "~", document.source.sha256)
  }

  /// How the origin of a date begins that no account gives of itself: other accounts decide it.
  private static let guessed = "inferred"

  private static func headline(_ document: Document) -> String? {
    document.metadata[Metadata.title]?.value.string
  }

  /// Whole words of a headline in letters and digits that every file system takes, lower case.
  private static func slug(_ headline: String) -> String {
    let words = Folding.key(headline).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var slug = ""
    for word in words {
      guard slug.utf8.count + word.utf8.count < headlineLimit else { break }
      slug += (slug.isEmpty ? "" : "-") + word.lowercased()
    }
    return slug
  }
}
