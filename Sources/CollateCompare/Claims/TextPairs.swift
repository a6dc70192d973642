/// Pairs of sentences told apart by their texts alone: what is computed from the words of a pair is computed once for all
/// pairs of equal words, so that copies of a sentence cost nothing.
struct TextPairs {
  /// For every pair the number of its two texts.
  private(set) var numbers: [Int32] = []
  /// A pair of sentences for every number.
  private(set) var first: [LinkPair] = []

  private struct Texts: Hashable {
    var smaller: Int32
    var larger: Int32
  }

  /// Numbers the pairs of an index; the order of the two texts does not count.
  init(_ pairs: [LinkPair], _ index: StatementIndex) {
    var known: [Texts: Int32] = [:]
    let texts = index.sentences.map { Int32($0.text) }
    numbers.reserveCapacity(pairs.count)
    for pair in pairs {
      let (left, right) = (texts[pair.left], texts[pair.right])
      let key = Texts(smaller: min(left, right), larger: max(left, right))
      let number = known[key] ?? Int32(first.count)
      if number == first.count {
        known[key] = number
        first.append(pair)
      }
      numbers.append(number)
    }
  }
}
