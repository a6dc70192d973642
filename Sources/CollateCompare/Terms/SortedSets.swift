import CollateText

/// Sets of numbers kept as ascending arrays: half the memory of hash sets, and one order for every sum.
enum SortedSets {
  /// The members of both.
  static func intersection(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    var result: [Int32] = []
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        result.append(left[i])
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
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
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        sum += weights[Int(left[i])]
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The members of `numbers`, ascending, each once.
  static func make(_ numbers: some Sequence<Int32>) -> [Int32] {
    var result: [Int32] = []
    for number in numbers.sorted() where result.last != number { result.append(number) }
    return result
  }
}
