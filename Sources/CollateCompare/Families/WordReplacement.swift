/// Reads how one text was turned into another word by word: what stayed in place, and what was replaced in short gaps
/// between words that stayed. Machines that swap synonyms keep the frame of every sentence and replace words all over;
/// people who rewrite move and recast sentences.
struct WordReplacement {
  /// Longest texts compared, in words: the table grows with their product.
  static let limit = 2_000
  /// Longest gap that still counts as a replacement, in words.
  private static let longestGap = 4

  /// Fewer replacements than this are an editor's, however short the text.
  private static let fewest = 5

  /// Part of the shorter text that stayed in place or was replaced in a short gap, 0 to 1.
  private(set) var frame = 0.0
  /// Replacements per word that stayed; names and numbers are left out, as they are what an editor corrects.
  private(set) var rate = 0.0
  /// Positions of the first words of the replacements.
  private(set) var places: [(left: Int, right: Int)] = []

  /// Whether a machine swapped words: in a frame that stayed almost whole editors replace fewer, and in one that stayed
  /// in the main they replace far fewer.
  var isMachineMade: Bool {
    places.count >= Self.fewest && ((frame >= 0.95 && rate >= 0.0125) || (frame >= 0.75 && rate >= 0.1))
  }

  /// Aligns two texts by their longest common subsequence.
  init(_ left: WordSequence, _ right: WordSequence) {
    let kept = Self.commonWords(left.words, right.words)
    let shorter = min(left.words.count, right.words.count, Self.limit)
    guard kept.count > 1, shorter > 0 else { return }
    var framed = kept.count
    for (pair, next) in zip(kept, kept.dropFirst()) {
      let leftGap = (pair.left + 1)..<next.left
      let rightGap = (pair.right + 1)..<next.right
      guard (1...Self.longestGap).contains(leftGap.count), (1...Self.longestGap).contains(rightGap.count)
      else {
        continue
      }
      framed += min(leftGap.count, rightGap.count)
      let isFixed =
        leftGap.contains { left.isNameOrNumber[$0] } || rightGap.contains { right.isNameOrNumber[$0] }
      if !isFixed { places.append((leftGap.lowerBound, rightGap.lowerBound)) }
    }
    frame = Double(framed) / Double(shorter)
    rate = Double(places.count) / Double(kept.count)
  }

  /// Positions of a longest common subsequence of the first `limit` words.
  private static func commonWords(_ left: [Int32], _ right: [Int32]) -> [(left: Int, right: Int)] {
    let rows = min(left.count, limit)
    let columns = min(right.count, limit)
    let width = columns + 1
    var lengths = [Int16](repeating: 0, count: (rows + 1) * width)
    for i in stride(from: rows - 1, through: 0, by: -1) {
      for j in stride(from: columns - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          left[i] == right[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
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
