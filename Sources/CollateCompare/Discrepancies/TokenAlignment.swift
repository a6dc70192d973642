/// The order-preserving alignment of two rows of words with the greatest weight, and the gaps it leaves.
struct TokenAlignment: Sendable {
  /// Words between two aligned neighbours that are aligned with nothing; one side may be empty.
  struct Gap: Sendable {
    /// Indices of the words on the left.
    var left: Range<Int>
    /// Indices of the words on the right.
    var right: Range<Int>
    /// Weight of the unbroken run of aligned words just before, at most four words.
    var before: Double
    /// Weight of the unbroken run of aligned words just after, at most four words.
    var after: Double
  }

  /// Two aligned words.
  struct Match: Sendable {
    /// Index of the word on the left.
    var left: Int
    /// Index of the word on the right.
    var right: Int
  }

  /// The aligned words, ascending on both sides.
  private(set) var matches: [Match] = []
  /// The gaps, in order.
  private(set) var gaps: [Gap] = []

  /// Aligns two rows; takes O(left × right) time and space.
  init(_ left: [Token], _ right: [Token]) {
    let table = Self.scores(left, right)
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      let score = table[i][j]
      if score == table[i + 1][j] {
        i += 1
      } else if score == table[i][j + 1] {
        j += 1
      } else {
        matches.append(Match(left: i, right: j))
        i += 1
        j += 1
      }
    }
    gaps = findGaps(left, right)
  }

  /// Content counts more than grammar, and a run more than scattered words.
  static func weight(_ token: Token) -> Double { token.isContent ? 1 : 0.3 }

  /// Best score of aligning `left[i...]` with `right[j...]`, at `[i][j]`.
  private static func scores(_ left: [Token], _ right: [Token]) -> [[Double]] {
    let empty = [Double](repeating: 0, count: right.count + 1)
    var table = [[Double]](repeating: empty, count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        var best = max(table[i + 1][j], table[i][j + 1])
        let likeness = left[i].likeness(right[j])
        if likeness > 0 {
          let continues = i + 1 < left.count && j + 1 < right.count && left[i + 1].key == right[j + 1].key
          best = max(best, table[i + 1][j + 1] + likeness * weight(left[i]) + (continues ? 0.02 : 0))
        }
        table[i][j] = best
      }
    }
    return table
  }

  private func findGaps(_ left: [Token], _ right: [Token]) -> [Gap] {
    var result: [Gap] = []
    let ends = matches + [Match(left: left.count, right: right.count)]
    var start = (left: 0, right: 0)
    for (index, end) in ends.enumerated() {
      let gap = (left: start.left..<end.left, right: start.right..<end.right)
      if !gap.left.isEmpty || !gap.right.isEmpty {
        result.append(
          Gap(
            left: gap.left,
            right: gap.right,
            before: runWeight(endingBefore: index, left),
            after: runWeight(from: index, left)
          )
        )
      }
      start = (end.left + 1, end.right + 1)
    }
    return result
  }

  private func runWeight(endingBefore index: Int, _ left: [Token]) -> Double {
    var weight = 0.0
    var position = index - 1
    while position >= 0, index - position <= 4 {
      weight += Self.weight(left[matches[position].left])
      guard position > 0, follows(position - 1) else { break }
      position -= 1
    }
    return weight
  }

  private func runWeight(from index: Int, _ left: [Token]) -> Double {
    var weight = 0.0
    var position = index
    while position < matches.count, position - index < 4 {
      weight += Self.weight(left[matches[position].left])
      guard follows(position) else { break }
      position += 1
    }
    return weight
  }

  /// Whether the match after `position` stands directly beside it on both sides.
  private func follows(_ position: Int) -> Bool {
    position + 1 < matches.count && matches[position + 1].left == matches[position].left + 1
      && matches[position + 1].right == matches[position].right + 1
  }
}
