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

  /// What all mentions of one name become.
  struct Form {
    /// The canonical name.
    var name: String
    var category: EntityMention.Category
    /// The state that a place stands for.
    var state: String?
    /// Number of the entity: equal for all names of one thing.
    var entity: Int
    /// Whether it is a nationality, which makes no entity.
    var isDemonym: Bool
  }

  private var nodes: [Node] = []
  private var indices: [String: Int] = [:]
  /// The node of every name as it is written.
  private var written: [String: Int] = [:]
  private var canonical: [Int: Int] = [:]
  private var forms: [Form] = []

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
    forms = nodes.indices.map(form)
  }

  /// What a mention that was given becomes; nil for another.
  func form(of mention: EntityMention) -> Form? { written[mention.canonical].map { forms[$0] } }

  /// The mention under the canonical name and the category that the corpus gives it.
  func unified(_ mention: EntityMention) -> EntityMention {
    guard let form = form(of: mention) else { return mention }
    var mention = mention
    mention.canonical = form.name
    mention.category = form.category
    if form.category == .place { mention.state = form.state }
    return mention
  }

  private func form(_ index: Int) -> Form {
    let root = rootIndex(index)
    let name = nodes[canonical[root] ?? root].name
    let (category, key) = (category(root), Folding.key(name))
    return Form(
      name: name, category: category, state: category == .place ? Gazetteer.state(of: key) : nil,
      entity: root, isDemonym: StopNames.isDemonym(key))
  }

  // MARK: Nodes

  private mutating func add(_ mention: EntityMention, document: Int) {
    let index = written[mention.canonical] ?? node(named: mention.canonical)
    nodes[index].votes[mention.category, default: 0] += 1
    nodes[index].documents.insert(document)
    nodes[index].mentions += 1
  }

  private mutating func node(named name: String) -> Int {
    let words = Self.words(name)
    let key = words.joined(separator: " ")
    let index = indices[key] ?? nodes.count
    if index == nodes.count {
      indices[key] = index
      nodes.append(Node(name: name, words: words, root: index))
    }
    written[name] = index
    return index
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
    var buckets: [UInt32: [Int]] = [:]
    for index in nodes.indices
    where nodes[index].words.count > 1 && [.person, .organisation].contains(category(index)) {
      for position in nodes[index].words.indices {
        let pattern = Self.pattern(of: nodes[index].words, without: position)
        for other in buckets[pattern] ?? [] where isSpelling(index, of: other) { join(index, to: other) }
        buckets[pattern, default: []].append(index)
      }
    }
  }

  /// A hash of a name of which one word is only known by its first letter.
  private static func pattern(of words: [String], without position: Int) -> UInt32 {
    words.indices.reduce(WordHash.seed) { hash, index in
      let word = index == position ? String(words[index].prefix(1)) : words[index]
      return (hash ^ WordHash.of(word) ^ (index == position ? 1 : 0)) &* 0x0100_0193
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
