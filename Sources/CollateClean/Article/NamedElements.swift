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
    var worst: (name: String, weight: Float)?
  }

  private let tree: HTMLTree
  private var entries: [Entry]

  init(_ tree: HTMLTree, _ model: PageModel) {
    self.tree = tree
    entries = Array(repeating: Entry(), count: tree.nodes.count)
    var known: [Int: (own: Float, worst: (name: String, weight: Float)?, names: Int)] = [:]
    for index in tree.nodes.indices.dropFirst() {
      guard let tag = tree[index].tag, let parent = tree[index].parent else { continue }
      let key = Self.key(of: tag)
      if known[key] == nil {
        let verdict = model.verdict(on: tag)
        known[key] = (verdict.score, verdict.worst, ElementNames.names(of: tag).hashValue)
      }
      guard let names = known[key] else { continue }
      let above = entries[parent]
      var entry = Entry(
        own: names.own, sum: above.sum + names.own, names: names.names, depth: above.depth + 1)
      entry.least = min(above.least ?? names.own, names.own)
      entry.most = max(above.most ?? names.own, names.own)
      entry.path = [above.path, names.names].hashValue
      entry.worst = names.worst
      if let other = above.worst, other.weight < names.worst?.weight ?? 0 { entry.worst = other }
      entries[index] = entry
    }
  }

  /// Tags with one key have the same names.
  private static func key(of tag: HTMLTag) -> Int {
    var hasher = Hasher()
    hasher.combine(tag.name)
    for attribute in tag.attributes where ElementNames.isName(attribute.name) {
      hasher.combine(attribute.name)
      hasher.combine(attribute.value.bytes)
    }
    return hasher.finalize()
  }

  /// Numbers for a model: sum, own, parent's, least, most, and the sum of the last four.
  func features(_ element: HTMLTree.Index) -> [Float] {
    let entry = entries[element]
    let parent = tree[element].parent
    var above: HTMLTree.Index? = element
    for _ in 0..<4 { above = above.flatMap { tree[$0].parent } }
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
    let parent = tree[element].parent ?? 0
    let grandparent = tree[parent].parent ?? 0
    return Places(
      parent: entries[parent].path, grandparent: entries[grandparent].path,
      last: [entry.depth, entry.depth > 1 ? entries[parent].names : 0, entry.names].hashValue)
  }

  /// The name around an element that speaks most against an article, and its weight.
  func worst(_ element: HTMLTree.Index) -> (name: String, weight: Float)? { entries[element].worst }
}
