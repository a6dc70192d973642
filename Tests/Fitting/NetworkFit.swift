import CollateCompare
import Foundation

/// Fits a network of one hidden layer to labelled rows: Adam (Kingma and Ba 2015) on the log loss of small batches, with
/// a ridge. Equal rows give equal weights.
struct NetworkFit {
  private static let hiddenUnits = 16
  private static let epochs = 30
  private static let batch = 512
  private static let rate = 2e-3
  private static let ridge = 0.1
  /// Decay of the mean gradient and of the mean square, and what keeps the latter from zero.
  private static let (decay, squareDecay, least) = (0.9, 0.999, 1e-8)

  private let width: Int
  private var weights: [Double]
  private var gradient: [Double]
  private var mean: [Double]
  private var square: [Double]
  private var steps = 0

  /// Fits rows of equal length.
  static func network(_ rows: [[Double]], _ labels: [Bool]) -> DenseNetwork {
    let width = rows[0].count
    let count = Double(rows.count)
    let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    let scales = (0..<width).map { column in
      let variance = rows.reduce(0) { $0 + pow($1[column] - means[column], 2) } / count
      return variance > 0 ? variance.squareRoot() : 1
    }
    let standard = rows.flatMap { row in (0..<width).map { (row[$0] - means[$0]) / scales[$0] } }
    var fit = NetworkFit(width: width)
    var order = Array(rows.indices)
    var generator = SplitMix(state: 1)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for start in stride(from: 0, to: order.count, by: batch) {
        fit.step(order[start..<min(order.count, start + batch)], standard, labels)
      }
    }
    let hidden = hiddenUnits * (width + 1)
    return DenseNetwork(
      means: means, scales: scales, hidden: Array(fit.weights[..<hidden]),
      output: Array(fit.weights[hidden...]))
  }

  /// Weights drawn evenly from ± √(6 / (inputs + outputs)), constants 0 (Glorot and Bengio 2010).
  private init(width: Int) {
    self.width = width
    var generator = SplitMix(state: 2)
    let inner = (6 / Double(width + Self.hiddenUnits)).squareRoot()
    let outer = (6 / Double(Self.hiddenUnits + 1)).squareRoot()
    weights = []
    for _ in 0..<Self.hiddenUnits {
      for _ in 0..<width { weights.append(Double.random(in: -inner...inner, using: &generator)) }
      weights.append(0)
    }
    for _ in 0..<Self.hiddenUnits { weights.append(Double.random(in: -outer...outer, using: &generator)) }
    weights.append(0)
    gradient = weights.map { _ in 0 }
    mean = gradient
    square = gradient
  }

  private mutating func step(_ batch: ArraySlice<Int>, _ standard: [Double], _ labels: [Bool]) {
    let share = 1 / Double(batch.count)
    let constants = Set(stride(from: width, to: Self.hiddenUnits * (width + 1), by: width + 1))
      .union([weights.count - 1])
    for place in weights.indices {
      gradient[place] = constants.contains(place) ? 0 : Self.ridge * share * weights[place]
    }
    for row in batch { addGradient(standard[(row * width)..<((row + 1) * width)], labels[row], share) }
    steps += 1
    let scale =
      Self.rate * (1 - pow(Self.squareDecay, Double(steps))).squareRoot()
      / (1 - pow(Self.decay, Double(steps)))
    for place in weights.indices {
      let slope = gradient[place]
      mean[place] += (1 - Self.decay) * (slope - mean[place])
      square[place] += (1 - Self.squareDecay) * (slope * slope - square[place])
      weights[place] -= scale * mean[place] / (square[place].squareRoot() + Self.least)
    }
  }

  private mutating func addGradient(_ row: ArraySlice<Double>, _ label: Bool, _ share: Double) {
    let outputs = Self.hiddenUnits * (width + 1)
    row.withUnsafeBufferPointer { row in
      weights.withUnsafeBufferPointer { weights in
        gradient.withUnsafeMutableBufferPointer { gradient in
          var sums = [Double](repeating: 0, count: Self.hiddenUnits)
          var logOdds = weights[weights.count - 1]
          for unit in 0..<Self.hiddenUnits {
            let place = unit * (width + 1)
            var sum = weights[place + width]
            for input in 0..<width { sum += row[input] * weights[place + input] }
            sums[unit] = max(0, sum)
            logOdds += sums[unit] * weights[outputs + unit]
          }
          let error = (1 / (1 + exp(-logOdds)) - (label ? 1 : 0)) * share
          gradient[weights.count - 1] += error
          for unit in 0..<Self.hiddenUnits where sums[unit] > 0 {
            let place = unit * (width + 1)
            gradient[outputs + unit] += error * sums[unit]
            let back = error * weights[outputs + unit]
            gradient[place + width] += back
            for input in 0..<width { gradient[place + input] += back * row[input] }
          }
        }
      }
    }
  }
}

/// The generator SplitMix64 (Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
