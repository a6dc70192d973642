/// What the names of the elements around a block say, summed up on the way down from the root.
struct NamedElements {
  /// Elements with one path of names, one path above it, and one pair of last names.
  struct Places: Hashable {
    var parent: Int
    var grandparent: Int
    var last: Int
  }

  private struct Entry {
    var own: Float = 0
    var sum: Float = 0
    var least: Float?
    var most: Float?
    /// Number of the names, and of all the names down to here.
    var names = 0
    var path = 0
    var depth = 0
    /// The look around it whose worst name speaks most against an article.
    var worst: Int?
  }

  private let tree: HTMLTree
  private let verdicts: [PageModel.NameVerdict]
  private var entries: [Entry]

  init(_ tree: HTMLTree, _ model: PageModel) {
    self.tree = tree
    let looks = tree.looks
    verdicts = looks.names.map { model.verdict(on: $0) }
    entries = Array(repeating: Entry(), count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() {
      let look = looks.numbers[index]
      guard look > 0, let parent = tree.nodes[index].parent else { continue }
      let (above, own) = (entries[parent], verdicts[look].score)
      var entry = Entry(own: own, sum: above.sum + own, names: looks.groups[look], depth: above.depth + 1)
      entry.least = min(above.least ?? own, own)
      entry.most = max(above.most ?? own, own)
      entry.path = Self.joined(above.path, entry.names)
      entry.worst = verdicts[look].worst == nil ? nil : look
      if let other = above.worst, verdicts[other].worst?.weight ?? 0 < verdicts[look].worst?.weight ?? 0 {
        entry.worst = other
      }
      entries[index] = entry
    }
  }

  /// One number for two, in their order.
  private static func joined(_ first: Int, _ second: Int) -> Int {
    let spread = (first ^ (first >> 29)) &* -0x61C8_8646_80B5_83EB &+ second
    return (spread ^ (spread >> 32)) &* -0x40A7_B892_E31B_1A47
  }

  /// Numbers for a model: sum, own, parent's, least, most, and the sum of the last four.
  func features(_ element: HTMLTree.Index) -> [Float] {
    let entry = entries[element]
    let parent = tree.nodes[element].parent
    var above: HTMLTree.Index? = element
    for _ in 0..<4 { above = above.flatMap { tree.nodes[$0].parent } }
    let parentScore = entry.depth > 1 ? parent.map { entries[$0].own } ?? 0 : 0
    return [
      entry.sum, entry.own, parentScore, entry.least ?? 0, entry.most ?? 0,
      entry.sum - (above.map { entries[$0].sum } ?? 0),
    ]
  }

  /// The score of the element around one that speaks most against an article; nil outside of all.
  func least(_ element: HTMLTree.Index) -> Float? { entries[element].least }

  /// The groups of alike elements that an element belongs to.
  func places(_ element: HTMLTree.Index) -> Places {
    let entry = entries[element]
    let parent = tree.nodes[element].parent ?? 0
    let grandparent = tree.nodes[parent].parent ?? 0
    let pair = Self.joined(entry.depth > 1 ? entries[parent].names : 0, entry.names)
    return Places(
      parent: entries[parent].path, grandparent: entries[grandparent].path,
      last: Self.joined(pair, entry.depth))
  }

  /// The name around an element that speaks most against an article, and its weight.
  func worst(_ element: HTMLTree.Index) -> (name: String, weight: Float)? {
    entries[element].worst.flatMap { verdicts[$0].worst }
  }
}
