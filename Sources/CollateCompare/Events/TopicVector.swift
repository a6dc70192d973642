import Foundation

/// The weighted terms of a document or of several, by term; of one document its length is 1.
struct TopicVector {
  /// How much more a name tells than another word.
  private static let nameWeight = 2.0

  private var terms: [Int32] = []
  private var weights: [Double] = []
  private var areNames: [Bool] = []

  /// Makes an empty vector.
  init() {}

  /// Weighs the terms of a document by how often it has them and by the rarity of each.
  init(_ read: TopicTerms, _ rarity: [Double]) {
    terms = read.terms
    areNames = read.areNames
    for index in read.terms.indices {
      let weight = (1 + log(Double(read.counts[index]))) * rarity[Int(read.terms[index])]
      weights.append(weight * (read.areNames[index] ? Self.nameWeight : 1))
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { weights = weights.map { $0 / length } }
  }

  /// Calls `body` with each term and its weight.
  func forEach(_ body: (Int32, Double) -> Void) {
    for (term, weight) in zip(terms, weights) { body(term, weight) }
  }

  /// Sum of the products of the weights.
  func product(_ other: TopicVector) -> Double { match(other) { weights[$0] * other.weights[$1] } }

  /// Whether a term is a name in both.
  func sharesName(_ other: TopicVector) -> Bool {
    match(other) { areNames[$0] && other.areNames[$1] ? 1 : 0 } > 0
  }

  private func match(_ other: TopicVector, _ value: (Int, Int) -> Double) -> Double {
    var (i, j) = (0, 0)
    var sum = 0.0
    while i < terms.count, j < other.terms.count {
      let (left, right) = (terms[i], other.terms[j])
      if left == right { sum += value(i, j) }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return sum
  }

  /// Both together.
  func sum(_ other: TopicVector) -> TopicVector {
    var result = TopicVector()
    var (i, j) = (0, 0)
    while i < terms.count || j < other.terms.count {
      let left = i < terms.count ? terms[i] : .max
      let right = j < other.terms.count ? other.terms[j] : .max
      result.terms.append(min(left, right))
      result.weights.append((left <= right ? weights[i] : 0) + (right <= left ? other.weights[j] : 0))
      result.areNames.append((left <= right && areNames[i]) || (right <= left && other.areNames[j]))
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return result
  }
}
