import CollateCore
import CollateText

/// Decides which names of different documents name the same thing.
///
/// Every canonical name of a document is a node. Equal names are one node; a short form joins the only full form it can
/// stand for; spellings that no document uses side by side join where they differ by a letter or two.
struct CorpusNames {
  /// One name of the corpus.
  private struct Node {
    var name: String
    var words: [String]
    var votes: [EntityMention.Category: Int] = [:]
    var documents: Set<Int> = []
    var mentions = 0
    /// Index of the node this one is a form of; its own index otherwise.
    var root: Int
  }

  private var nodes: [Node] = []
  private var indices: [String: Int] = [:]
  private var canonical: [Int: Int] = [:]

  /// Takes the mentions of each document, in the order of the corpus.
  init(_ documents: [[EntityMention]]) {
    for (number, mentions) in documents.enumerated() {
      for mention in mentions { add(mention, document: number) }
    }
    joinCountries()
    joinSpellings()
    joinTransliterations()
    joinShortForms()
    nameClusters()
  }

  /// The mention under the canonical name and the category that the corpus gives it.
  func unified(_ mention: EntityMention, in document: Int) -> EntityMention {
    guard let index = indices[Self.words(mention.canonical).joined(separator: " ")] else { return mention }
    var mention = mention
    let root = rootIndex(index)
    mention.canonical = nodes[canonical[root] ?? root].name
    mention.category = category(root)
    return mention
  }

  // MARK: Nodes

  private mutating func add(_ mention: EntityMention, document: Int) {
    let words = Self.words(mention.canonical)
    let key = words.joined(separator: " ")
    let index = indices[key] ?? nodes.count
    if index == nodes.count {
      indices[key] = index
      nodes.append(Node(name: mention.canonical, words: words, root: index))
    }
    nodes[index].votes[mention.category, default: 0] += 1
    nodes[index].documents.insert(document)
    nodes[index].mentions += 1
  }

  private static func words(_ name: String) -> [String] {
    Folding.key(name).split { $0 == " " || $0 == "-" }.map(String.init)
  }

  private func rootIndex(_ index: Int) -> Int {
    var index = index
    while nodes[index].root != index { index = nodes[index].root }
    return index
  }

  private mutating func join(_ index: Int, to full: Int) {
    let root = rootIndex(full)
    let index = rootIndex(index)
    guard root != index else { return }
    nodes[index].root = root
    nodes[root].documents.formUnion(nodes[index].documents)
    nodes[root].votes.merge(nodes[index].votes, uniquingKeysWith: +)
  }

  private func category(_ index: Int) -> EntityMention.Category {
    let order = EntityMention.Category.allCases
    // `other` decides only where nothing else was found.
    let named = order.dropLast().filter { (nodes[index].votes[$0] ?? 0) > 0 }
    return named.max { (nodes[index].votes[$0] ?? 0) < (nodes[index].votes[$1] ?? 0) } ?? .other
  }

  // MARK: Joining

  private mutating func joinCountries() {
    var first: [String: Int] = [:]
    for index in nodes.indices {
      let name = nodes[index].words.joined(separator: " ")
      guard Gazetteer.isCountry(name) else { continue }
      let full = Gazetteer.fullCountry(name)
      if let known = first[full] { join(index, to: known) } else { first[full] = index }
    }
  }

  /// Joins spellings of one name, unless one document has both: then they are two things.
  private mutating func joinSpellings() {
    // Only names that are equal but for one word, which begins with the same letter, are worth comparing.
    var buckets: [[String]: [Int]] = [:]
    for index in nodes.indices
    where nodes[index].words.count > 1 && [.person, .organisation].contains(category(index)) {
      for position in nodes[index].words.indices {
        var pattern = nodes[index].words
        pattern[position] = "*" + pattern[position].prefix(1)
        for other in buckets[pattern] ?? [] where isSpelling(index, of: other) { join(index, to: other) }
        buckets[pattern, default: []].append(index)
      }
    }
  }

  /// Joins places whose names are one in another transliteration, unless one document has both.
  private mutating func joinTransliterations() {
    var first: [String: Int] = [:]
    for index in nodes.indices where [.place, .other].contains(category(index)) {
      guard let key = NameForms.transliterationKey(nodes[index].words) else { continue }
      if let known = first[key] {
        let (left, right) = (rootIndex(index), rootIndex(known))
        if nodes[left].documents.isDisjoint(with: nodes[right].documents) { join(index, to: known) }
      } else {
        first[key] = index
      }
    }
  }

  private func isSpelling(_ index: Int, of other: Int) -> Bool {
    let (left, right) = (rootIndex(index), rootIndex(other))
    return NameForms.isNearSpelling(nodes[index].words, nodes[other].words)
      && nodes[left].documents.isDisjoint(with: nodes[right].documents)
  }

  private mutating func joinShortForms() {
    let roots = nodes.indices.filter { nodes[$0].root == $0 }
    var names = NameIndex()
    for index in roots where nodes[index].words.count > 1 { names.add(nodes[index].words, as: index) }
    let order = roots.sorted { (-nodes[$0].words.count, $0) < (-nodes[$1].words.count, $1) }
    for index in order {
      let matches = names.candidates(for: nodes[index].words).filter {
        $0 != index && isShortForm(index, of: $0)
      }
      let targets = Set(matches.map(rootIndex))
      if targets.count == 1, let target = targets.first { join(index, to: target) }
    }
  }

  private func isShortForm(_ short: Int, of full: Int) -> Bool {
    let words = nodes[short].words
    switch category(full) {
    case .person:
      guard [.person, .other].contains(category(short)), !StopNames.isDemonym(words[0]) else { return false }
      return NameForms.isShortPerson(words, of: nodes[full].words)
    case .organisation:
      guard [.organisation, .other].contains(category(short)) else { return false }
      return NameForms.isShortOrganisation(words, of: nodes[full].words)
    case .place, .other: return false
    }
  }

  /// Finds for each cluster the form whose name stands for it: the usual name of a country, or else the fullest form; of
  /// equally full forms the one most often written.
  private mutating func nameClusters() {
    for index in nodes.indices {
      let root = rootIndex(index)
      if let other = canonical[root], rank(other) >= rank(index) { continue }
      canonical[root] = index
    }
  }

  private func rank(_ index: Int) -> (Int, Int, Int) {
    let name = nodes[index].words.joined(separator: " ")
    let isUsual = Gazetteer.isCountry(name) && Gazetteer.fullCountry(name) == name
    return (isUsual ? 1 : 0, nodes[index].words.count, nodes[index].mentions)
  }
}
