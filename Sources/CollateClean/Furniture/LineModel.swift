import CollateText

/// How likely each line of a text belongs to its account: words and pairs of words, and two rounds of trees, the second of
/// which sees what the first says of the lines around. Fitted by Tests/Fitting/Lines/fit.py.
struct LineModel: Sendable {
  /// Weights in the text are in these steps.
  private static let step: Float = 1 / 64

  private let words: [UInt32: Float]
  private let first: DecisionTrees
  private let second: DecisionTrees

  /// Reads weights: `word weight word+word weight …`, and trees.
  init(words: String, first: String, second: String) {
    let parts = words.utf8.split(separator: 0x20).map(Array.init)
    var weights: [UInt32: Float] = [:]
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let said = Shingles.words(parts[index])
      let key = said.count == 2 ? Self.pair(said[0], said[1]) : said.first
      let weight = Float(String(decoding: parts[index + 1], as: UTF8.self))
      if let key, let weight { weights[key] = weight * Self.step }
    }
    self.words = weights
    self.first = DecisionTrees(first)
    self.second = DecisionTrees(second)
  }

  /// One probability, 0 to 1, for each line.
  func probabilities(_ lines: [TextLine], in bytes: [UInt8]) -> [Float] {
    guard !lines.isEmpty else { return [] }
    let said = lines.map { Shingles.words(Array(bytes[$0.span])) }
    let rows = zip(LineFeatures.rows(lines, said: said, in: bytes), said).map { $0 + features(ofWords: $1) }
    let guesses = rows.map { first.probability($0) }
    let context = BlockContext(guesses, words: rows.map { Double($0[LineFeatures.wordColumn]) })
    return lines.indices.map { second.probability(rows[$0] + context.features(of: $0)) }
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 0x9E37_79B1) ^ second }

  private func features(ofWords said: [UInt32]) -> [Float] {
    var known = Set(said)
    for (first, second) in zip(said, said.dropFirst()) { known.insert(Self.pair(first, second)) }
    var (sum, least): (Float, Float) = (0, .infinity)
    for word in known {
      let weight = words[word] ?? 0
      sum += weight
      least = min(least, weight)
    }
    return known.isEmpty ? [0, 0, 0] : [sum, least, sum / Float(known.count)]
  }
}
