/// Stems of a comparison as sorted numbers, so that what two clauses share is found in one walk.
struct StemSet: Sendable, Equatable {
  /// Ascending, each once.
  private(set) var ids: [Int32]

  fileprivate init(_ ids: Set<Int32>) { self.ids = ids.sorted() }

  /// Whether no stem is in both.
  func isDisjoint(with other: StemSet) -> Bool {
    var result = true
    forEachShared(with: other) { _ in result = false }
    return result
  }

  fileprivate func forEachShared(with other: StemSet, _ body: (Int32) -> Void) {
    var (left, right) = (0, 0)
    while left < ids.count, right < other.ids.count {
      let (one, two) = (ids[left], other.ids[right])
      if one == two { body(one) }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
  }
}

/// The stems of a comparison with their inverse document frequency.
///
/// Stems are numbered as they come, and sets come in an order that differs from run to run: weights are summed as whole
/// numbers of a millionth, so that the order never shows in a sum.
struct StemTable {
  private static let unit = 1e-6

  private var numbers: [String: Int32] = [:]
  private var weights: [Int] = []
  private let weight: (String) -> Double

  /// Takes the weight of a stem.
  init(weight: @escaping (String) -> Double) { self.weight = weight }

  /// The set of some stems.
  mutating func set(_ stems: some Sequence<String>) -> StemSet {
    var ids = Set<Int32>()
    for stem in stems {
      if let number = numbers[stem] {
        ids.insert(number)
      } else {
        let number = Int32(weights.count)
        numbers[stem] = number
        weights.append(Int((weight(stem) / Self.unit).rounded()))
        ids.insert(number)
      }
    }
    return StemSet(ids)
  }

  /// Summed weight of a set.
  func mass(_ set: StemSet) -> Double { Double(set.ids.reduce(0) { $0 + weights[Int($1)] }) * Self.unit }

  /// Summed weight of what two sets share.
  func sharedMass(_ left: StemSet, _ right: StemSet) -> Double {
    var sum = 0
    left.forEachShared(with: right) { sum += weights[Int($0)] }
    return Double(sum) * Self.unit
  }
}
