import CollateText

/// The features by which the model of speech decides on a verb, as hashes of what they say.
enum SpeechFeatures {
  /// How many there are for each verb.
  static let count = 38

  /// Rows that are looked at on either side.
  private static let reach = 16

  /// What stands right of the verb.
  private struct Right {
    /// Words to `that`, 0 where none stands before the next verb or comma.
    var that: UInt32 = 0
    /// Words to the next verb, 0 where none comes.
    var verb: UInt32 = 0
    /// The tag of the word before that verb.
    var subject: UInt32 = 97
    /// The tag of the next sign.
    var sign: UInt32 = 97
    /// Words to the end of the sentence, in steps.
    var rest: UInt32 = 0
  }

  /// What stands left of the verb.
  private struct Left {
    /// The word that ends what can be the subject.
    var head = SpeechClues.Word.none
    /// The first word of what can be the subject.
    var opening = SpeechClues.Word.none
    /// What stands before the subject.
    var boundary = SpeechClues.Word.none
    /// Words of the subject, in steps.
    var length: UInt32 = 0
    /// Whether a verb stands before the subject.
    var hasVerb: UInt32 = 0
  }

  /// Writes the features of the verb at `row`, inside `sentence`.
  static func write(
    _ clues: SpeechClues, _ row: Int, in sentence: Range<Int>, to features: UnsafeMutablePointer<UInt32>
  ) {
    let here = clues.word(row, in: sentence)
    let (before, after) = (clues.word(row - 1, in: sentence), clues.word(row + 1, in: sentence))
    let (beforeThat, afterThat) = (clues.word(row - 2, in: sentence), clues.word(row + 2, in: sentence))
    let third = clues.word(row + 3, in: sentence)
    let lexeme = clues.table.lexemes[Int(clues.table.words[row].lexeme)]
    let use = SpeechVerbs.class(of: lexeme.key, lexeme.hash)
    let right = right(clues, row, sentence)
    let left = left(clues, row, sentence)
    let clause = right.that << 8 | right.verb
    var number = 0
    func add(_ one: UInt32, _ other: UInt32 = 0, _ third: UInt32 = 0) {
      features[number] = FeatureHash.mix(
        UInt32(truncatingIfNeeded: number + 101), one, other &* 0x9E37_79B1 &+ third)
      number += 1
    }
    add(here.hash)
    add(here.suffix, here.tag)
    add(use, here.tag)
    add(here.hash, right.that)
    add(here.hash, after.tag)
    add(here.hash, left.boundary.tag)
    add(use, clause)
    add(use, right.that, after.tag)
    add(use, right.verb, right.subject)
    add(use, after.hash)
    add(use, after.tag, afterThat.tag)
    add(after.hash, afterThat.hash)
    add(after.tag, afterThat.tag, third.tag)
    add(before.hash, use)
    add(before.tag, here.tag, after.tag)
    add(beforeThat.tag, before.tag, here.tag)
    add(beforeThat.hash, before.tag)
    add(left.head.hash)
    add(left.head.tag, left.opening.tag, use)
    add(left.opening.hash, left.boundary.tag)
    add(left.boundary.tag, use, left.hasVerb)
    add(left.boundary.tag, right.rest, use)
    add(left.boundary.hash, left.hasVerb)
    add(left.boundary.tag, right.sign, right.rest)
    add(left.hasVerb, right.rest, after.tag)
    add(left.hasVerb, left.boundary.tag, clause)
    add(left.length, left.boundary.tag, use)
    add(right.sign, use, right.verb)
    add(right.subject, right.verb, after.tag)
    add(right.rest, use)
    add(clause, after.tag)
    add(clause, left.head.tag)
    add(left.head.tag, here.tag, right.that)
    add(left.boundary.tag, before.tag, after.tag)
    add(use, left.boundary.tag, right.that << 4 | right.rest)
    add(here.tag, right.verb, right.that)
    add(use)
    add(left.boundary.tag, left.hasVerb, after.hash)
  }

  private static func right(_ clues: SpeechClues, _ row: Int, _ sentence: Range<Int>) -> Right {
    var right = Right()
    let remaining = sentence.upperBound - row - 1
    right.rest = remaining <= 1 ? 0 : remaining <= 4 ? 1 : remaining <= 8 ? 2 : 3
    let limit = min(sentence.upperBound, row + reach)
    var index = row + 1
    while index < limit {
      let word = clues.word(index, in: sentence)
      let distance = UInt32(min(index - row, 5))
      if let tag = clues.tag(index, in: sentence) {
        if tag.isVerb || tag == .modal {
          right.verb = distance
          right.subject = clues.word(index - 1, in: sentence).tag
          break
        }
        if tag.rawValue >= PartOfSpeech.point.rawValue, right.sign == 97 { right.sign = word.tag }
        if word.hash == SpeechClues.that, right.that == 0, right.sign == 97 { right.that = distance }
        if tag == .point { break }
      }
      index += 1
    }
    return right
  }

  private static func left(_ clues: SpeechClues, _ row: Int, _ sentence: Range<Int>) -> Left {
    var left = Left()
    let low = max(sentence.lowerBound, row - reach)
    var index = row - 1
    while index >= low, let tag = clues.tag(index, in: sentence),
      tag.isAdverb || tag == .modal || isAuxiliary(clues, index)
    { index -= 1 }
    left.head = clues.word(index, in: sentence)
    let end = index
    while index >= low, let tag = clues.tag(index, in: sentence), !isBoundary(tag) { index -= 1 }
    left.opening = index < end ? clues.word(index + 1, in: sentence) : .none
    left.boundary = clues.word(index, in: sentence)
    left.length = UInt32(min((end - index + 1) / 2, 5))
    while index >= low {
      if let tag = clues.tag(index, in: sentence), tag.isVerb || tag == .modal {
        left.hasVerb = 1
        break
      }
      index -= 1
    }
    return left
  }

  private static func isAuxiliary(_ clues: SpeechClues, _ row: Int) -> Bool {
    clues.table.traits(row).contains(.auxiliary)
  }

  /// Whether a tag ends a noun phrase on its left.
  private static func isBoundary(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .whPronoun, .whDeterminer, .whAdverb, .conjunction, .modal, .to, .there: true
    default:
      tag.isVerb
        || (tag.rawValue >= PartOfSpeech.point.rawValue
          && tag.rawValue <= PartOfSpeech.closingBracket.rawValue)
    }
  }
}
