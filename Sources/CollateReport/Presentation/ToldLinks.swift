import CollateCore

/// The links that a result lists. Among few accounts these are all; among many, where one sentence in hundreds of copies
/// makes tens of thousands of pairs, the likeliest of each passage, and a note that counts the rest.
struct ToldLinks {
  /// Accounts from which on links are left out, and most links of one passage then.
  private static let (fewDocuments, perPassage) = (16, 8)

  /// The links in their order.
  let links: [Link]
  /// Says how many were left out; nil where all are there.
  let note: Note?

  /// Chooses among the links of a corpus.
  init(_ corpus: Corpus) {
    guard corpus.documents.count > Self.fewDocuments else {
      (links, note) = (corpus.links, nil)
      return
    }
    var left: [Passage: Int] = [:]
    var told = Set<Int>()
    let order = corpus.links.indices.sorted {
      (corpus.links[$1].confidence, $0) < (corpus.links[$0].confidence, $1)
    }
    for index in order {
      let ends = [corpus.links[index].left, corpus.links[index].right]
      guard ends.contains(where: { left[$0, default: Self.perPassage] > 0 }) else { continue }
      for end in ends { left[end, default: Self.perPassage] -= 1 }
      told.insert(index)
    }
    links = corpus.links.indices.filter(told.contains).map { corpus.links[$0] }
    let missing = corpus.links.count - links.count
    note =
      missing == 0
      ? nil
      : Note(
        stage: "report.json",
        reason:
          "links holds the \(Self.perPassage) likeliest of each passage; \(missing) more led to rows and conflicts"
      )
  }
}
