import CollateCore
import CollateText

/// How often title, author and date of pages are those that annotators give.
struct PageFactsScore {
  private var counts: [(right: Int, given: Int, known: Int)] = [(0, 0, 0), (0, 0, 0), (0, 0, 0)]
  private var undated = (right: 0, all: 0)
  /// What was wanted and what was given where they differ, one fact a line: page, fact, wanted, given, where it stands.
  private(set) var misses = ""

  /// Adds one page; pages of a set whose annotators give none of these facts say nothing.
  mutating func add(_ document: Document, _ gold: PageGold) {
    guard gold.title != nil else { return }
    let facts = [(Metadata.title, gold.title), (Metadata.author, gold.author), (Metadata.date, gold.date)]
    for (index, (key, wanted)) in facts.enumerated() {
      guard let wanted, !wanted.isEmpty else { continue }
      let given = document.metadata[key]?.value.string
      if given.map(Self.key) != Self.key(wanted) { miss(key, wanted, document) }
      counts[index].known += 1
      counts[index].given += given == nil ? 0 : 1
      counts[index].right += given.map { Self.key($0) == Self.key(wanted) } ?? false ? 1 : 0
    }
    if gold.date ?? "" == "" {
      undated.all += 1
      undated.right += document.metadata[Metadata.date] == nil ? 1 : 0
      if document.metadata[Metadata.date] != nil { miss(Metadata.date, "none", document) }
    }
  }

  private mutating func miss(_ key: String, _ wanted: String, _ document: Document) {
    let given = document.metadata[key]
    misses +=
      [document.name, key, wanted, given?.value.string ?? "none", given?.origin ?? ""]
      .map(DisplayText.line).joined(separator: "\t") + "\n"
  }

  /// Words alone, in lower case.
  private static func key(_ text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return Words.spans(in: bytes).map { Folding.key(bytes[$0]) }
  }

  var lines: [String] {
    zip(["title", "author", "date"], counts).map { name, count in
      let share = Double(count.right) / Double(max(1, count.known))
      return
        "\(name): \(count.right) of \(count.known) right (\(Int((share * 1000).rounded())) per mille), \(count.given) given"
    } + ["no date given on \(undated.right) of \(undated.all) pages that have none"]
  }
}
