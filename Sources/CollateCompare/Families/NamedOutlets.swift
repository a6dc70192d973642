import CollateCore
import CollateText

/// News outlets and agencies that documents name as where they have it from.
struct NamedOutlets {
  /// Passages that name each outlet, by folded name, in corpus order.
  private let passages: [String: [Passage]]
  /// Names as the corpus writes them, by folded name.
  private let names: [String: String]
  /// Folded names of the outlets that each document names.
  private let outlets: [Set<String>]

  /// Last words that make an organisation's name that of an outlet.
  private static let outletWords: Set<String> = [
    "broadcasting", "chronicle", "courier", "gazette", "guardian", "herald", "journal", "mirror",
    "news",
    "observer", "post", "press", "radio", "telegraph", "television", "times", "tribune", "tv", "wire",
  ]

  /// Collects the outlets that entity mentions and credits name.
  init(_ documents: [Document]) {
    var passages: [String: [Passage]] = [:]
    var names: [String: String] = [:]
    for (index, document) in documents.enumerated() {
      let mentions = document.all(EntityMention.self)
        .filter { Self.isOutlet($0) && Self.isReporting($0.span, document.bytes) }.map {
          ($0.canonical, $0.span)
        }
      let credits = document.annotations("wire.credit").compactMap { credit in
        credit.fields["agency"]?.string.map { ($0, credit.span) }
      }
      for (name, span) in mentions + credits {
        let key = Folding.key(name)
        passages[key, default: []].append(Passage(document: index, span: span))
        names[key] = names[key] ?? name
      }
    }
    var outlets = [Set<String>](repeating: [], count: documents.count)
    for (key, places) in passages { for place in places { outlets[place.document].insert(key) } }
    self.outlets = outlets
    self.passages = passages.mapValues { $0.sorted() }
    self.names = names
  }

  private static func isOutlet(_ mention: EntityMention) -> Bool {
    guard mention.category != .person, let last = mention.canonical.split(separator: " ").last else {
      return false
    }
    return outletWords.contains(Folding.key(String(last)))
  }

  /// Whether a word of reporting stands just before or after: a person who spoke to an outlet is no sign of a source.
  private static func isReporting(_ span: Span, _ bytes: [UInt8]) -> Bool {
    let cues: Set<String> = [
      "report", "reports", "reported", "reporting", "according", "citing", "quoting", "cited",
    ]
    let before = WordToken.all(in: bytes, Span(max(0, span.start - 40), span.start)).suffix(4)
    let after = WordToken.all(in: bytes, Span(span.end, span.end + 25)).prefix(2)
    return (before + after).contains { cues.contains($0.word) }
  }

  /// Whether both documents name one outlet.
  func areShared(by left: Int, _ right: Int) -> Bool {
    !outlets[left].isDisjoint(with: outlets[right])
  }

  /// The outlets that at least two members of a family name, by name: accounts that the family seems to rest on.
  func sources(of family: [Int]) -> [Derivation.InferredSource] {
    let members = Set(family)
    let named = Set(family.flatMap { outlets[$0] })
    return named.sorted().compactMap { key in
      let evidence = (passages[key] ?? []).filter { members.contains($0.document) }
      let documents = Array(Set(evidence.map(\.document))).sorted()
      guard documents.count > 1 else { return nil }
      return Derivation.InferredSource(name: names[key] ?? key, documents: documents, evidence: evidence)
    }
  }
}
