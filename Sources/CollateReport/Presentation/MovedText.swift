import CollateCore
import CollateText

/// Passages of a rewrite that stand elsewhere than in the text it was made from: of the facts that both hold, those that
/// are not in one order with the most others.
struct MovedText {
  /// A passage that was moved.
  struct Move: Equatable {
    /// Where it stands now.
    let passage: Passage
    /// Where the text that was rewritten has it.
    let original: Passage
  }

  /// The moved passages by document, each list in the order of its text.
  let moves: [[Move]]

  /// Compares each file with the one that it was made from, where that is known.
  init(_ view: Presentation, _ origins: [DerivationGraph.Origin]) {
    var pairs: [[Move]] = view.corpus.documents.map { _ in [] }
    for claim in view.corpus.claims {
      var first: [Int: Passage] = [:]
      for evidence in claim.evidence where first[evidence.passage.document] == nil {
        first[evidence.passage.document] = evidence.passage
      }
      for (document, passage) in first {
        guard case .file(let parent) = origins[document], let original = first[parent] else { continue }
        pairs[document].append(Move(passage: passage, original: original))
      }
    }
    moves = pairs.map { Self.moved($0) }
  }

  /// Those of a list that are outside the longest run of passages which ascend in both texts.
  static func moved(_ pairs: [Move]) -> [Move] {
    let pairs = pairs.sorted { ($0.passage, $0.original) < ($1.passage, $1.original) }
    // Patience sorting: `ends` holds, for each length, the pair with the least original that ends a run of it.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let length = ends.partitioningIndex { pairs[$0].original >= pair.original }
      before[index] = length > 0 ? ends[length - 1] : nil
      if length < ends.count { ends[length] = index } else { ends.append(index) }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = before[index]
    }
    return pairs.indices.filter { !kept.contains($0) }.map { pairs[$0] }
  }
}
