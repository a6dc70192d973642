import CollateCore
import CollateText

/// What the model of speech sees of the words of a document.
package struct SpeechClues {
  let table: WordTable

  /// Reads a document that has its words.
  package init(_ table: WordTable) { self.table = table }

  /// A word with what stands before the first and behind the last.
  struct Word {
    var hash: UInt32
    var suffix: UInt32
    var tag: UInt32

    static let none = Word(hash: 1, suffix: 1, tag: 99)
  }

  func word(_ row: Int, in sentence: Range<Int>) -> Word {
    guard sentence.contains(row) else { return .none }
    let lexeme = Int(table.words[row].lexeme)
    return Word(
      hash: table.lexemes[lexeme].hash, suffix: table.lexemes[lexeme].suffix,
      tag: UInt32(table.words[row].tag?.rawValue ?? 98))
  }

  func tag(_ row: Int, in sentence: Range<Int>) -> PartOfSpeech? {
    sentence.contains(row) ? table.words[row].tag : nil
  }

  /// Whether the model decides on a row: a verb that the lists know, or one beside something that can be said.
  package func isOpen(_ row: Int, in sentence: Range<Int>) -> Bool {
    guard let tag = table.words[row].tag, tag.isVerb else { return false }
    let lexeme = Int(table.words[row].lexeme)
    if table.lexemes[lexeme].traits.contains(.auxiliary) { return false }
    if SpeechVerbs.reports(table.lexemes[lexeme].key, table.lexemes[lexeme].hash) { return true }
    switch self.tag(row + 1, in: sentence) {
    case .pronoun, .there, .openingQuote, .closingQuote, .comma, .colon: return true
    case .preposition, .whDeterminer, .determiner: return word(row + 1, in: sentence).hash == Self.that
    default: return false
    }
  }

  static let that = WordHash.of("that")

  /// The features of a row: for whoever fits weights.
  package func features(_ row: Int, in sentence: Range<Int>) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: SpeechFeatures.count) { features, count in
      SpeechFeatures.write(self, row, in: sentence, to: features.baseAddress.unsafelyUnwrapped)
      count = SpeechFeatures.count
    }
  }
}
