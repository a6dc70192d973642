/// Which value of several leads: the one that more accounts give than any other.
package struct LeadingValue {
  private let familyOf: [Int]

  /// Takes the families of the corpus, to count accounts instead of files.
  package init(_ corpus: Corpus) { familyOf = corpus.derivation.familyIndex(count: corpus.documents.count) }

  /// The value that more families give than any other; nil where no value leads.
  package func value(of sides: some Sequence<(document: Int, value: String)>) -> String? {
    var families: [String: Set<Int>] = [:]
    for side in sides { families[side.value, default: []].insert(familyOf[side.document]) }
    let most = families.values.map(\.count).max()
    let leaders = families.filter { $0.value.count == most }
    return leaders.count == 1 ? leaders.first?.key : nil
  }

  /// The sides in corpus order, marked as away from the value that leads.
  package func marked(_ sides: [Discrepancy.Side]) -> [Discrepancy.Side] {
    let leading = value(of: sides.map { ($0.passage.document, $0.value) })
    return sides.map { side in
      var side = side
      side.isDeviant = leading != nil && side.value != leading
      return side
    }.sorted { ($0.passage, $0.value) < ($1.passage, $1.value) }
  }
}
