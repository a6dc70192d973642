import CollateCore
import CollateText

/// One name for one body: `Russia's foreign ministry`, `the Russian Foreign Ministry` and a spokesperson of it are listed
/// under one name, that of the entity where there is one, else the form that is used most.
struct BodyNames {
  /// Words that tell of a person who speaks for a body, or that carry nothing.
  private static let carriers: Set<String> = [
    "a", "an", "the", "some", "of", "for", "by", "from", "mr", "mrs", "ms", "spokesman", "spokeswoman",
    "spokesperson", "spokespeople",
  ]
  /// What shows something but says nothing.
  private static let things: Set<String> = [
    "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "video",
    "videos",
    "footage",
  ]

  private let entities: [String: String]

  /// Reads the names and aliases of the entities of a corpus.
  init(_ corpus: Corpus) {
    var entities: [String: String] = [:]
    for entity in corpus.entities {
      for name in [entity.name] + entity.aliases {
        guard let key = Self.plainKey(name), entities[key] == nil else { continue }
        entities[key] = entity.name
      }
    }
    self.entities = entities
  }

  /// What the forms of one body have in common; nil for what is no body: `some`, `photos of the visit`.
  func key(_ name: String) -> String? {
    guard let key = Self.plainKey(name) else { return nil }
    return entities[key].flatMap(Self.plainKey) ?? key
  }

  /// The name to show for forms of one key, each with how often it is used.
  func name(_ forms: [String: Int]) -> String {
    let known = forms.keys.compactMap(Self.plainKey).compactMap { entities[$0] }.min()
    let best = forms.min { left, right in
      (right.value, left.key.utf8.count, left.key) < (left.value, right.key.utf8.count, right.key)
    }
    return known ?? Self.withoutArticle(best?.key ?? "")
  }

  private static func plainKey(_ name: String) -> String? {
    let bytes = Array(name.utf8)
    let words = Words.parts(in: bytes, Span(0, bytes.count)).map { Words.key(bytes[$0]) }
    if words.contains(where: things.contains) { return nil }
    let kept = words.filter { !carriers.contains($0) }.map(plain)
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  /// A word without what spellings and word forms of one name differ in: `U.S.`, `Russian`, `defence`, `centre`.
  private static func plain(_ word: String) -> String {
    let word = word.replacing(".", with: "")
    if word.count > 4, word.hasSuffix("an") { return String(word.dropLast()) }
    if word.hasSuffix("ence") { return word.dropLast(2) + "se" }
    if word.hasSuffix("tre") { return word.dropLast(2) + "er" }
    return word
  }

  private static func withoutArticle(_ name: String) -> String {
    let words = name.split(separator: " ", maxSplits: 1)
    let bare =
      words.count == 2 && ["a", "an", "the"].contains(words[0].lowercased()) ? String(words[1]) : name
    return bare.prefix(1).uppercased() + bare.dropFirst()
  }
}
