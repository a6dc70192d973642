/// Finds the names that a short form may stand for, without comparing it with every name.
struct NameIndex {
  private var byWord: [String: [Int]] = [:]
  private var byAcronym: [String: [Int]] = [:]

  /// Makes an empty index.
  init() {}

  /// Adds a name under each of its words and its acronyms; the names must come in the order of their index.
  mutating func add(_ words: [String], as index: Int) {
    for (place, word) in words.enumerated() where !words[..<place].contains(word) {
      byWord[word, default: []].append(index)
    }
    for acronym in NameForms.acronyms(of: words) { byAcronym[acronym, default: []].append(index) }
  }

  /// The names that contain the first word of `short`, or whose acronym it is; ascending, each once.
  func candidates(for short: [String]) -> [Int] {
    guard let first = short.first else { return [] }
    let named = byWord[first] ?? []
    guard short.count == 1, let abbreviated = byAcronym[first.filter { $0 != "." }] else { return named }
    return Set(named + abbreviated).sorted()
  }
}
