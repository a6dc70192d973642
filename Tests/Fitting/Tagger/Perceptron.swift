import CollateText

/// An averaged perceptron over the features of `TagFeatures`.
struct Perceptron {
  private let tagCount = PartOfSpeech.allCases.count
  /// Row of each feature in `weights`.
  private(set) var rows: [UInt32: Int] = [:]
  private var weights: [Float] = []
  private var totals: [Float] = []
  private var changed: [Int32] = []
  private var step: Int32 = 0

  /// Fits the sentences in that many rounds. Features seen less often than `rarest` times are left out.
  init(_ sentences: [Treebank.Sentence], rounds: Int, rarest: Int) {
    count(sentences, rarest: rarest)
    weights = [Float](repeating: 0, count: rows.count * tagCount)
    totals = weights
    changed = [Int32](repeating: 0, count: weights.count)
    var generator = Generator(state: 1)
    var order = Array(sentences.indices)
    for _ in 0..<rounds {
      order.shuffle(using: &generator)
      for index in order { learn(sentences[index]) }
    }
    for index in weights.indices {
      totals[index] += Float(step - changed[index]) * weights[index]
      totals[index] /= Float(step)
    }
  }

  /// The averaged weights of every feature: of the tags that have one.
  var averages: [(feature: UInt32, weights: [(tag: Int, weight: Float)])] {
    rows.sorted { $0.key < $1.key }.map { feature, row in
      let range = row * tagCount..<(row + 1) * tagCount
      return (feature, zip(0..., totals[range]).filter { $0.1 != 0 }.map { (tag: $0.0, weight: $0.1) })
    }
  }

  private mutating func count(_ sentences: [Treebank.Sentence], rarest: Int) {
    var counts: [UInt32: Int] = [:]
    for sentence in sentences {
      for index in sentence.tags.indices where sentence.forms[index].sign == nil {
        for feature in Self.features(sentence, index, sentence.tags) { counts[feature, default: 0] += 1 }
      }
    }
    for (feature, count) in counts where count >= rarest { rows[feature] = rows.count }
  }

  private mutating func learn(_ sentence: Treebank.Sentence) {
    var guesses: [PartOfSpeech] = []
    for index in sentence.tags.indices {
      if let sign = sentence.forms[index].sign {
        guesses.append(sign)
        continue
      }
      step += 1
      let found = Self.features(sentence, index, guesses).compactMap { rows[$0] }
      var scores = [Float](repeating: 0, count: tagCount)
      for row in found {
        for tag in 0..<tagCount { scores[tag] += weights[row * tagCount + tag] }
      }
      let guess = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      let truth = Int(sentence.tags[index].rawValue)
      if guess != truth {
        for row in found {
          update(row * tagCount + truth, by: 1)
          update(row * tagCount + guess, by: -1)
        }
      }
      guesses.append(PartOfSpeech(rawValue: UInt8(guess)) ?? .unknown)
    }
  }

  private mutating func update(_ index: Int, by change: Float) {
    totals[index] += Float(step - changed[index]) * weights[index]
    changed[index] = step
    weights[index] += change
  }

  private static func features(_ sentence: Treebank.Sentence, _ index: Int, _ tags: [PartOfSpeech])
    -> [UInt32]
  {
    [UInt32](unsafeUninitializedCapacity: TagFeatures.count) { features, count in
      sentence.forms.withUnsafeBufferPointer { forms in
        TagFeatures.write(
          forms, index,
          last: index > 0 ? UInt32(tags[index - 1].rawValue) : 90,
          beforeLast: index > 1 ? UInt32(tags[index - 2].rawValue) : 90,
          to: features.baseAddress.unsafelyUnwrapped
        )
      }
      count = TagFeatures.count
    }
  }
}

/// A generator whose numbers are the same in every run (splitmix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
