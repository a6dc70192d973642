/// An averaged perceptron over hashed features.
public struct Perceptron {
  private let labelCount: Int
  /// Row of each feature in `weights`.
  public private(set) var rows: [UInt32: Int] = [:]
  private var weights: [Float] = []
  private var totals: [Float] = []
  private var changed: [Int32] = []
  private var step: Int32 = 0
  private let dropout: Float
  private var generator = Generator(state: 1)

  /// Fits the sequences in that many rounds. Features seen less often than `rarest` times are left
  /// out; `dropout` is the share of features hidden at each step, so that what is known of many words counts for more than
  /// the words themselves.
  public init<Sample: LabelledSequence>(
    _ sequences: [Sample], labelCount: Int, rounds: Int, rarest: Int, dropout: Float = 0
  ) {
    (self.labelCount, self.dropout) = (labelCount, dropout)
    count(sequences, rarest: rarest)
    weights = [Float](repeating: 0, count: rows.count * labelCount)
    totals = weights
    changed = [Int32](repeating: 0, count: weights.count)
    var order = Array(sequences.indices)
    for _ in 0..<rounds {
      order.shuffle(using: &generator)
      for index in order { learn(sequences[index]) }
    }
    for index in weights.indices {
      totals[index] += Float(step - changed[index]) * weights[index]
      totals[index] /= Float(step)
    }
  }

  /// The averaged weights of every feature: of the labels that have one.
  public var averages: [(feature: UInt32, weights: [(label: Int, weight: Float)])] {
    rows.sorted { $0.key < $1.key }.map { feature, row in
      let range = row * labelCount..<(row + 1) * labelCount
      return (feature, zip(0..., totals[range]).filter { $0.1 != 0 }.map { (label: $0.0, weight: $0.1) })
    }
  }

  private mutating func count(_ sequences: [some LabelledSequence], rarest: Int) {
    var counts: [UInt32: Int] = [:]
    for sequence in sequences {
      let truth = (0..<sequence.count).map(sequence.truth)
      for index in truth.indices where sequence.given(index) == nil {
        for feature in sequence.features(index, after: Array(truth[..<index])) {
          counts[feature, default: 0] += 1
        }
      }
    }
    for (feature, count) in counts.sorted(by: { $0.key < $1.key }) where count >= rarest {
      rows[feature] = rows.count
    }
  }

  private mutating func learn(_ sequence: some LabelledSequence) {
    var guesses: [Int] = []
    for index in 0..<sequence.count {
      if let given = sequence.given(index) {
        guesses.append(given)
        continue
      }
      step += 1
      let found = sequence.features(index, after: guesses).compactMap { rows[$0] }.filter { _ in keeps() }
      var scores = [Float](repeating: 0, count: labelCount)
      for row in found {
        for label in 0..<labelCount { scores[label] += weights[row * labelCount + label] }
      }
      let allowed = scores.indices.filter { sequence.canBe($0, after: guesses) }
      let guess = allowed.max { scores[$0] < scores[$1] } ?? 0
      let truth = sequence.truth(index)
      // A right label that cannot stand behind a wrong one teaches nothing.
      if guess != truth, allowed.contains(truth) {
        for row in found {
          update(row * labelCount + truth, by: 1)
          update(row * labelCount + guess, by: -1)
        }
      }
      guesses.append(guess)
    }
  }

  /// Whether a feature is shown this time.
  private mutating func keeps() -> Bool {
    dropout == 0 || Float(generator.next() >> 40) / Float(1 << 24) >= dropout
  }

  private mutating func update(_ index: Int, by change: Float) {
    totals[index] += Float(step - changed[index]) * weights[index]
    changed[index] = step
    weights[index] += change
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
