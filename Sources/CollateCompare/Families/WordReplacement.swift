/// Reads how one text was turned into another word by word: what stayed in place, and what was replaced in short gaps
/// between words that stayed. Machines that swap synonyms keep the frame of every sentence and replace words all over;
/// people who rewrite move and recast sentences.
struct WordReplacement {
  /// Longest texts compared, in words: the table grows with their product.
  static let limit = 2_000
  /// Longest gap that still counts as a replacement, in words.
  private static let longestGap = 4

  /// Fewer replacements than this are an editor's, however short the text.
  private static let fewest = 3
  /// Part of the shorter text that has to stay in place or be replaced in a short gap.
  private static let leastFrame = 0.9
  /// Other gaps per word that stayed: editors cut and add, machines do neither.
  private static let mostOtherGaps = 0.06

  /// Part of the shorter text that stayed in place or was replaced in a short gap, 0 to 1.
  private(set) var frame = 0.0
  /// Gaps that are no replacement per word that stayed: words added, left out or recast.
  private(set) var otherGaps = 0.0
  /// Positions of the first words of the replacements; names and numbers are left out, as they are what an editor
  /// corrects.
  private(set) var places: [(left: Int, right: Int)] = []

  /// Part of the shorter text that stayed in place, 0 to 1.
  private(set) var kept = 0.0

  /// Whether a machine swapped words: the frame of the text stayed, and what differs are replaced words.
  var isMachineMade: Bool {
    places.count >= Self.fewest && frame >= Self.leastFrame && otherGaps <= Self.mostOtherGaps
  }

  /// Aligns two texts by their longest common subsequence.
  init(_ left: WordSequence, _ right: WordSequence) {
    let kept = Self.commonWords(left.words, right.words)
    let shorter = min(left.words.count, right.words.count, Self.limit)
    guard kept.count > 1, shorter > 0 else { return }
    var framed = kept.count
    var others = 0
    for (pair, next) in zip(kept, kept.dropFirst()) {
      let leftGap = (pair.left + 1)..<next.left
      let rightGap = (pair.right + 1)..<next.right
      guard !leftGap.isEmpty || !rightGap.isEmpty else { continue }
      guard (1...Self.longestGap).contains(leftGap.count), (1...Self.longestGap).contains(rightGap.count)
      else {
        others += 1
        continue
      }
      framed += min(leftGap.count, rightGap.count)
      let isFixed =
        leftGap.contains { left.isNameOrNumber[$0] } || rightGap.contains { right.isNameOrNumber[$0] }
      if !isFixed { places.append((leftGap.lowerBound, rightGap.lowerBound)) }
    }
    frame = Double(framed) / Double(shorter)
    otherGaps = Double(others) / Double(kept.count)
    self.kept = Double(kept.count) / Double(shorter)
  }

  /// Positions of a longest common subsequence of the first `limit` words.
  private static func commonWords(_ left: [Int32], _ right: [Int32]) -> [(left: Int, right: Int)] {
    let rows = min(left.count, limit)
    let columns = min(right.count, limit)
    let width = columns + 1
    var lengths = [Int16](repeating: 0, count: (rows + 1) * width)
    lengths.withUnsafeMutableBufferPointer { lengths in
      right.withUnsafeBufferPointer { right in
        for i in stride(from: rows - 1, through: 0, by: -1) {
          let word = left[i]
          var place = (i &+ 1) &* width &- 2
          for j in stride(from: columns - 1, through: 0, by: -1) {
            lengths[place] =
              word == right[j]
              ? lengths[place &+ width &+ 1] &+ 1 : max(lengths[place &+ width], lengths[place &+ 1])
            place &-= 1
          }
        }
      }
    }
    var result: [(left: Int, right: Int)] = []
    var (i, j) = (0, 0)
    while i < rows, j < columns {
      if left[i] == right[j] {
        result.append((i, j))
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }
}
