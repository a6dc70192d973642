/// Finds the runs of words that two texts share, also where they stand in another order.
enum SharedRuns {
  /// Shortest run, in words.
  static let shortest = 5
  /// A seed that stands in more places of the second text is a formula and starts no run.
  private static let placesPerSeed = 4

  /// A shared run, by word positions.
  struct Run: Hashable {
    /// Its first word in the left text.
    var left: Int
    /// Its first word in the right text.
    var right: Int
    /// Its length in words.
    var count: Int
  }

  /// Runs that overlap in neither text, longest first.
  static func find(_ left: [Int32], _ right: [Int32]) -> [Run] {
    guard left.count >= shortest, right.count >= shortest else { return [] }
    let places = seeds(of: right).filter { $0.value.count <= placesPerSeed }
    var runs: [Run] = []
    // Where a run ends on the diagonal of its alignment: seeds inside a run already found are passed over.
    var ends: [Int: Int] = [:]
    for start in 0...(left.count - shortest) {
      for other in places[seed(left, start)] ?? [] {
        guard ends[other - start, default: 0] <= start,
          left[start..<(start + shortest)]
            .elementsEqual(right[other..<(other + shortest)])
        else { continue }
        var count = shortest
        while start + count < left.count, other + count < right.count,
          left[start + count] == right[other + count]
        { count += 1 }
        ends[other - start] = start + count
        runs.append(Run(left: start, right: other, count: count))
      }
    }
    return withoutOverlap(runs, left.count, right.count)
  }

  private static func withoutOverlap(_ runs: [Run], _ leftCount: Int, _ rightCount: Int) -> [Run] {
    var usedLeft = [Bool](repeating: false, count: leftCount)
    var usedRight = [Bool](repeating: false, count: rightCount)
    var result: [Run] = []
    for run in runs.sorted(by: { (-$0.count, $0.left, $0.right) < (-$1.count, $1.left, $1.right) }) {
      // A longer run may have taken an end of this one; what is left of it still counts if long enough.
      var run = run
      while run.count > 0, usedLeft[run.left] || usedRight[run.right] {
        run = Run(left: run.left + 1, right: run.right + 1, count: run.count - 1)
      }
      let free = (0..<run.count).prefix { !usedLeft[run.left + $0] && !usedRight[run.right + $0] }.count
      guard free >= shortest else { continue }
      for offset in 0..<free {
        usedLeft[run.left + offset] = true
        usedRight[run.right + offset] = true
      }
      result.append(Run(left: run.left, right: run.right, count: free))
    }
    return result
  }

  private static func seeds(of words: [Int32]) -> [UInt64: [Int]] {
    var places: [UInt64: [Int]] = [:]
    for start in 0...(words.count - shortest) { places[seed(words, start), default: []].append(start) }
    return places
  }

  private static func seed(_ words: [Int32], _ start: Int) -> UInt64 {
    words[start..<(start + shortest)].reduce(14_695_981_039_346_656_037) {
      ($0 ^ UInt64(UInt32(bitPattern: $1))) &* 1_099_511_628_211
    }
  }
}
