import CollateText

/// Sets of numbers kept as ascending arrays: half the memory of hash sets, and one order for every sum.
enum SortedSets {
  /// The members of both.
  static func intersection(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    var result: [Int32] = []
    forEachShared(left, right) { result.append($0) }
    return result
  }

  /// Whether a set holds a number.
  static func contains(_ set: [Int32], _ number: Int32) -> Bool {
    let index = set.partitioningIndex { $0 >= number }
    return index < set.count && set[index] == number
  }

  /// Sum of the weights of the members of both, by member.
  static func sum(of weights: [Double], overShared left: [Int32], _ right: [Int32]) -> Double {
    var sum = 0.0
    forEachShared(left, right) { sum += weights[Int($0)] }
    return sum
  }

  /// Visits the members of both, ascending. Inlined, because the scores of links spend their time here.
  @inline(__always)
  private static func forEachShared(_ left: [Int32], _ right: [Int32], _ visit: (Int32) -> Void) {
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        visit(left[i])
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// The members of `numbers`, ascending, each once.
  static func make(_ numbers: some Sequence<Int32>) -> [Int32] {
    var result: [Int32] = []
    for number in numbers.sorted() where result.last != number { result.append(number) }
    return result
  }
}
