import CollateText

/// The words of one block by their shape: what tells a sentence from a label in any language.
struct BlockShape {
  /// Words of up to so many letters in lower case mostly carry grammar.
  private static let shortLetters = 3

  private(set) var words = 0
  /// Words that begin with a capital.
  private(set) var capitals = 0
  /// Words of few letters, in lower case.
  private(set) var shortWords = 0
  /// Words that begin with a digit.
  private(set) var numbers = 0
  /// Full stops, question and exclamation marks at the end of a word.
  private(set) var stops = 0
  private(set) var commas = 0
  private(set) var letters = 0
  private(set) var startsWithCapital = false
  /// Whether the last sign, quotation marks and brackets aside, ends a sentence.
  private(set) var endsSentence = false

  init(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      var end = offset
      while end < bytes.count, bytes[end] > 0x20 { end += 1 }
      if end > offset { addWord(bytes[offset..<end]) }
      offset = end + 1
    }
    endsSentence = Self.endsSentence(bytes)
  }

  private mutating func addWord(_ word: ArraySlice<UInt8>) {
    guard let last = word.last else { return }
    var word = word
    if word.count > 1, [0x2E, 0x3F, 0x21].contains(last) { stops += 1 }
    if last == 0x2C { commas += 1 }
    while let first = word.first, first < 0x30 { word = word.dropFirst() }
    guard let first = word.first else { return }
    words += 1
    letters += word.count
    let isCapital = first >= 0x41 && first <= 0x5A
    if words == 1 { startsWithCapital = isCapital || first >= 0x80 }
    if isCapital { capitals += 1 }
    if first >= 0x30 && first <= 0x39 { numbers += 1 }
    if first >= 0x61, first <= 0x7A, word.count <= Self.shortLetters { shortWords += 1 }
  }

  /// Whether a text ends with a stop of any script.
  static func endsSentence(_ bytes: [UInt8]) -> Bool {
    var end = bytes.count
    while end > 0 {
      let last = UTF8Decoding.scalar(in: bytes, before: end)
      switch last.value {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964, 0x2026: return true
      case 0x20, 0x22, 0x27, 0x29, 0x5D, 0xA0, 0xBB, 0x2018...0x201F, 0x300D, 0x300F, 0xFF09:
        end -= last.length
      default: return false
      }
    }
    return false
  }
}
