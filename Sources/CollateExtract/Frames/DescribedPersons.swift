import CollateCore
import CollateText

/// The persons of a document by what it calls them beside their names, so that `the Danish minister` is somebody.
///
/// A description resolves where the document writes its words before or behind exactly one person's name, the office last:
/// `Danish Prime Minister Ada Holm`, `Ada Holm, the Danish prime minister`. Then `the prime minister` and `the Danish prime
/// minister` are that person; `a prime minister` is anybody.
struct DescribedPersons {
  /// Most words of a description.
  private static let longest = 6
  private static let definite: WordSet = ["the", "this", "that"]

  /// Persons by the office that a description ends with.
  private var titles: [String: [(words: Set<String>, name: String)]] = [:]

  /// Reads the words around the persons' names.
  init(_ document: Document, _ entities: [EntityMention]) {
    for mention in entities where mention.category == .person {
      let rows = document.words.rows(in: mention.span)
      guard !rows.isEmpty else { continue }
      let before = Self.description(endingAt: Self.nameStart(rows, document.words), document.words)
      add(before, mention.canonical, document.words)
      if let behind = Self.apposition(at: rows.upperBound, document.words) {
        add(behind, mention.canonical, document.words)
      }
    }
  }

  /// Whom a definite description means; nil where it may be more than one person, or nobody that was named.
  func name(for rows: Range<Int>, _ words: WordTable) -> String? {
    guard let first = rows.first, Self.definite.contains(words.key(first)) else { return nil }
    let described = rows.dropFirst()
    guard described.count <= Self.longest, let office = described.last.map(words.key) else { return nil }
    guard let titles = titles[office] else { return nil }
    let wanted = Set(described.map(words.key))
    let persons = Set(titles.lazy.filter { wanted.isSubset(of: $0.words) }.map(\.name))
    return persons.count == 1 ? persons.first : nil
  }

  private mutating func add(_ rows: Range<Int>, _ name: String, _ words: WordTable) {
    guard let last = rows.last else { return }
    titles[words.key(last), default: []].append((Set(rows.map(words.key)), name))
  }

  /// A mention may hold its title: the name begins behind the last office.
  private static func nameStart(_ rows: Range<Int>, _ words: WordTable) -> Int {
    let office = rows.dropLast().last { RoleWords.roles.contains(words.key($0)) }
    return office.map { $0 + 1 } ?? rows.lowerBound
  }

  /// The office with what stands before it: `Danish prime minister`; empty where no office ends there.
  private static func description(endingAt end: Int, _ words: WordTable) -> Range<Int> {
    guard end > 0, RoleWords.roles.contains(words.key(end - 1)) else { return end..<end }
    var start = end - 1
    while start > 0, end - start < longest, describes(start - 1, words) { start -= 1 }
    return start..<end
  }

  /// `, the Danish prime minister` behind a name.
  private static func apposition(at row: Int, _ words: WordTable) -> Range<Int>? {
    guard row + 2 < words.words.count, words.words[row].tag == .comma, definite.contains(words.key(row + 1))
    else { return nil }
    var end = row + 2
    while end < words.words.count, end - row - 2 < longest, describes(end, words) { end += 1 }
    let office = (row + 2..<end).last { RoleWords.roles.contains(words.key($0)) }
    return office.map { row + 2..<$0 + 1 }
  }

  private static func describes(_ row: Int, _ words: WordTable) -> Bool {
    guard let tag = words.words[row].tag else { return false }
    return tag.isNoun || tag.isAdjective
  }
}
