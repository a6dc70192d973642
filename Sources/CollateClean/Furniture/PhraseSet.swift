/// Phrases of folded words, looked up by their first word.
struct PhraseSet: Sendable {
  private var phrases: [String: [[String]]] = [:]

  /// Takes phrases separated by semicolons.
  init(_ list: String) {
    for phrase in list.split(separator: ";") {
      let words = phrase.split { $0 == " " || $0 == "\n" }.map(String.init)
      if let first = words.first { phrases[first, default: []].append(words) }
    }
  }

  /// Whether the words are one of the phrases.
  func holds(_ words: [String]) -> Bool {
    words.first.flatMap { phrases[$0] }?.contains { $0.elementsEqual(words) } ?? false
  }

  /// Whether the words begin with one of the phrases.
  func begins(_ words: some Collection<String>) -> Bool {
    words.first.flatMap { phrases[$0] }?.contains { words.starts(with: $0) } ?? false
  }

  /// At how many places of the words one of the phrases stands.
  func count(in words: some RandomAccessCollection<String>) -> Int {
    words.indices.count { begins(words[$0...]) }
  }
}
