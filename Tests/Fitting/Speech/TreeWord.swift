/// A word of a treebank.
struct TreeWord {
  let form: String
  let lemma: String
  let tag: String
  /// Index of its head; -1 for the root.
  let head: Int
  /// Its relation to the head, with the subtype.
  let relation: String

  /// Reads a line of ten columns; nil for other lines.
  init?(_ line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10, Int(columns[0]) != nil, let head = Int(columns[6]) else { return nil }
    form = String(columns[1])
    lemma = columns[2].lowercased()
    tag = String(columns[4])
    self.head = head - 1
    relation = String(columns[7])
  }

  /// Its relation without the subtype.
  var kind: Substring { relation.prefix { $0 != ":" } }
}
