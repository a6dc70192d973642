/// Finds the names that a short form may stand for, without comparing it with every name.
struct NameIndex {
  private var byWord: [String: [Int]] = [:]
  private var byAcronym: [String: [Int]] = [:]

  /// Makes an empty index.
  init() {}

  /// Adds a name under each of its words and its acronyms.
  mutating func add(_ words: [String], as index: Int) {
    for word in Set(words) { byWord[word, default: []].append(index) }
    for acronym in NameForms.acronyms(of: words) { byAcronym[acronym, default: []].append(index) }
  }

  /// The names that contain the first word of `short`, or whose acronym it is; ascending, each once.
  func candidates(for short: [String]) -> [Int] {
    guard let first = short.first else { return [] }
    var result = Set(byWord[first] ?? [])
    if short.count == 1 { result.formUnion(byAcronym[first.filter { $0 != "." }] ?? []) }
    return result.sorted()
  }
}
