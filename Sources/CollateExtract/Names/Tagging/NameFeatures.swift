import CollateText

/// The features by which the tagger of names decides on a word, as hashes of what they say.
enum NameFeatures {
  /// How many there are for each word.
  static let count = 40

  /// Writes the features of the word at `row`, inside `sentence`; `last` and `beforeLast` are the labels before it.
  static func write(
    _ clues: UnsafeBufferPointer<NameClue>, _ row: Int, in sentence: Range<Int>, run: Range<Int>,
    last: UInt32, beforeLast: UInt32, to features: UnsafeMutablePointer<UInt32>
  ) {
    func clue(_ row: Int) -> NameClue { sentence.contains(row) ? clues[row] : .none }
    let (here, before, after) = (clues[row], clue(row - 1), clue(row + 1))
    let (beforeThat, afterThat) = (clue(row - 2), clue(row + 2))
    let head = clues[run.upperBound - 1]
    let opening = clues[run.lowerBound]
    let (left, right) = (clue(run.lowerBound - 1), clue(run.upperBound))
    let shape = here.shape | (row == sentence.lowerBound ? 32 : 0)
    let place: UInt32 =
      (row == run.lowerBound ? 1 : 0) | (row == run.upperBound - 1 ? 2 : 0)
      | UInt32(min(run.count, 4)) << 2
    var number = 0
    func add(_ one: UInt32, _ other: UInt32 = 0, _ third: UInt32 = 0) {
      features[number] = FeatureHash.mix(
        UInt32(truncatingIfNeeded: number + 1), one, other &* 0x9E37_79B1 &+ third)
      number += 1
    }
    add(here.word)
    add(before.word)
    add(after.word)
    add(beforeThat.word)
    add(afterThat.word)
    add(before.word, here.word)
    add(here.word, after.word)
    add(here.suffix, shape)
    add(before.shape, shape, after.shape)
    add(here.tag, before.tag, shape)
    add(here.tag, after.tag)
    add(here.rule, shape)
    add(here.rule, before.rule, after.rule)
    add(here.rule, last)
    add(last, beforeLast)
    add(last, here.word)
    add(last, here.tag, shape)
    add(here.kinds, shape)
    add(before.kinds, here.kinds)
    add(here.kinds, after.kinds)
    add(here.rule, here.kinds)
    add(here.rule, here.vote)
    add(opening.word, place)
    add(head.word, here.rule)
    add(head.kinds, here.rule)
    add(head.kinds, place, last)
    add(left.word, place)
    add(right.word, here.rule)
    add(left.word, here.rule, here.vote)
    add(here.rule, here.strength)
    add(here.strength, here.kinds)
    add(here.rule, here.tag, last)
    add(here.vote, here.kinds, last)
    add(here.vote, shape)
    add(last, after.word)
    add(left.tag, right.tag, here.rule)
    add(head.suffix, here.rule)
    add(opening.kinds, head.kinds, last)
    add(left.kinds, here.kinds, right.kinds)
    add(right.tag, place, last)
  }

  /// The run of capitalised words around each row of a sentence; a row in lower case is a run by itself.
  static func runs(_ clues: UnsafeBufferPointer<NameClue>, in sentence: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    runs.reserveCapacity(sentence.count)
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      var end = start + 1
      if clues[start].shape & 1 != 0 {
        while end < sentence.upperBound, clues[end].shape & 1 != 0 { end += 1 }
      }
      for _ in start..<end { runs.append(start..<end) }
      start = end
    }
    return runs
  }
}
