/// What a document is about, as counted terms.
struct TopicTerms {
  /// The terms, ascending.
  private(set) var terms: [Int32] = []
  /// How often each stands in the document.
  private(set) var counts: [Int] = []
  /// Whether each is always written with a capital: a name tells more of an event than a noun.
  private(set) var areNames: [Bool] = []

  /// Counts words.
  init(_ words: some Sequence<TopicWords.Word>) {
    var uses: [Int32: (count: Int, isName: Bool)] = [:]
    for word in words {
      uses[word.term, default: (0, true)].count += 1
      if !word.isName { uses[word.term]?.isName = false }
    }
    for (term, use) in uses.sorted(by: { $0.key < $1.key }) {
      terms.append(term)
      counts.append(use.count)
      areNames.append(use.isName)
    }
  }
}
