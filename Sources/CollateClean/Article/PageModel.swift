import CollateText

/// How likely each block of a page belongs to its article: names of elements, words of labels, and two rounds of trees,
/// the second of which sees what the first says of the blocks around. Fitted by Tests/Fitting/Pages/fit.py.
struct PageModel: Sendable {
  /// Words of a block whose words are looked at: longer ones are told by their shape.
  private static let shortBlock = 30
  /// A page of so few blocks gives the trees little to go by, which were fitted to pages as sites send them: there, the
  /// name that speaks most against a block counts once more, so many times.
  private static let fewBlocks: Float = 10
  private static let trustInNames: Float = 4
  /// Weights in the text are in these steps.
  private static let step: Float = 1 / 64

  private let names: [String: Float]
  private let words: [UInt32: Float]
  private let first: DecisionTrees
  private let second: DecisionTrees

  /// Reads weights: `name weight name weight …`, and trees.
  init(names: String, words: String, first: String, second: String) {
    self.names = Dictionary(uniqueKeysWithValues: Self.pairs(names))
    self.words = Dictionary(
      Self.pairs(words).compactMap { word, weight in
        Shingles.words(Array(word.utf8)).first.map { ($0, weight) }
      }, uniquingKeysWith: { first, _ in first })
    self.first = DecisionTrees(first)
    self.second = DecisionTrees(second)
  }

  private static func pairs(_ text: String) -> [(String, Float)] {
    let parts = text.utf8.split(separator: 0x20).map { String($0) ?? "" }
    return stride(from: 0, to: parts.count - 1, by: 2).map { (parts[$0], (Float(parts[$0 + 1]) ?? 0) * step) }
  }

  /// The sum of the weights of an element's names, and the one that speaks most against an article.
  typealias NameVerdict = (score: Float, worst: (name: String, weight: Float)?)

  /// What an element's names say.
  func verdict(on elementNames: [String]) -> NameVerdict {
    var score: Float = 0
    var worst: (name: String, weight: Float)?
    for name in elementNames {
      guard let weight = names[name] else { continue }
      score += weight
      if weight < worst?.weight ?? 0 { worst = (name, weight) }
    }
    return (score, worst)
  }

  /// One probability, 0 to 1, for each block.
  func probabilities(
    _ blocks: [PageBlock], of tree: HTMLTree, _ elements: NamedElements, linkedBody: [UInt8]?
  ) -> [Float] {
    let said = blocks.map { Shingles.words($0.text.bytes) }
    let rows = zip(zip(blocks, said), BlockFeatures.rows(blocks, of: tree, linkedBody)).map { block, row in
      row + elements.features(block.0.element) + features(ofWords: block.1)
    }
    let guesses = rows.map { first.probability($0) }
    let context = BlockContext(
      guesses, words: said.map { Double($0.count) },
      places: blocks.map { elements.places($0.element) })
    let trust = Self.trustInNames * Self.fewBlocks / (Self.fewBlocks + Float(blocks.count))
    return blocks.indices.map { index in
      let against = trust * (elements.least(blocks[index].element) ?? 0)
      return second.probability(rows[index] + context.features(of: index), shiftedBy: min(0, against))
    }
  }

  private func features(ofWords said: [UInt32]) -> [Float] {
    guard said.count <= Self.shortBlock else { return [0, 0] }
    var (sum, least): (Float, Float?) = (0, nil)
    for word in Set(said) {
      let weight = words[word] ?? 0
      sum += weight
      least = min(least ?? weight, weight)
    }
    return [sum, least ?? 0]
  }
}
