/// What the tagger sees of one word by itself, as hashes.
public struct TagForm: Sendable {
  /// The folded word, digits all as `0`.
  var word: UInt32
  /// Its last three and two bytes.
  var longSuffix: UInt32
  var shortSuffix: UInt32
  /// Whether it begins with a capital, is all capitals, holds a digit.
  var shape: UInt32
  /// What the lists of words know of it; the tagger looks it up.
  public var listed: UInt32
  /// The tag of a sign, which needs no model; nil for a word.
  public private(set) var sign: PartOfSpeech?

  /// Whether it is a quotation mark of the same form on both sides.
  var isStraight: Bool { sign == .closingQuote && longSuffix == shortSuffix }

  /// What stands before the first word of a sentence and behind its last.
  static let none = TagForm(word: 1, longSuffix: 1, shortSuffix: 1, shape: 8, listed: 0, sign: nil)

  private init(
    word: UInt32, longSuffix: UInt32, shortSuffix: UInt32, shape: UInt32, listed: UInt32, sign: PartOfSpeech?
  ) {
    (self.word, self.longSuffix, self.shortSuffix) = (word, longSuffix, shortSuffix)
    (self.shape, self.listed, self.sign) = (shape, listed, sign)
  }

  /// Reads the folded bytes of a word (`Folding.key`) that was written with a capital, in capitals, or in lower case.
  public init(folded: some RandomAccessCollection<UInt8>, isCapitalised: Bool, isUpperCase: Bool) {
    var hash = Self.seed
    var isDigital = false
    var isWord = false
    for byte in folded {
      let isDigit = byte &- 0x30 < 10
      isDigital = isDigital || isDigit
      isWord = isWord || isDigit || byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
      hash = Self.step(hash, isDigit ? 0x30 : byte)
    }
    word = hash
    longSuffix = folded.suffix(3).reduce(Self.seed) { Self.step($0, $1 &- 0x30 < 10 ? 0x30 : $1) }
    shortSuffix = folded.suffix(2).reduce(Self.seed) { Self.step($0, $1 &- 0x30 < 10 ? 0x30 : $1) }
    shape = (isUpperCase ? 2 : isCapitalised ? 1 : 0) | (isDigital ? 4 : 0)
    sign = nil
    listed = 0
    // A lone combining mark folds to nothing.
    if !folded.isEmpty, !isWord || folded.count == 3 && folded.first == 0xE2 {
      let value = UTF8Decoding.scalar(in: Array(folded), at: 0).value
      if !CharacterClass.isLetter(value), !CharacterClass.isDigit(value) { sign = PartOfSpeech(sign: value) }
    }
  }

  /// Takes over how one use of the word is written.
  mutating func take(_ form: WordTable.Form) {
    shape = shape & 4 | (form.contains(.upperCase) ? 2 : form.contains(.capitalised) ? 1 : 0)
  }

  /// The folded words that the lists know.
  public static var listedWords: [String] {
    Set(VerbLemmas.irregularWords + WordList.verbs.entries + WordList.adjectives.entries).sorted()
  }

  /// What the lists know of a folded word, for whoever fits weights: 1 a form of a verb that no ending tells, 2 another
  /// verb, 3 an adjective, 0 nothing.
  public static func list(of key: String) -> UInt32 {
    if VerbLemmas.isIrregularForm(key) { return 1 }
    if WordList.verbs.contains(key) { return 2 }
    if WordList.adjectives.contains(key) { return 3 }
    return 0
  }

  private static let seed: UInt32 = 0x811C_9DC5
  @inline(__always)
  private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}

/// The features by which the tagger decides, as hashes of what they say: the word, its endings and shape, its
/// neighbours, the tags before it.
public enum TagFeatures {
  /// How many there are for each word.
  public static let count = 19

  /// The feature that decides alone, where a word has one tag almost always.
  public static func certain(_ form: TagForm) -> UInt32 { mix(0, form.word, form.shape == 0 ? 0 : 1) }

  /// The feature whose value is what the lists know of a word.
  @inline(__always)
  public static func listing(_ form: TagForm) -> UInt32 { mix(20, form.word, 0) }

  /// Writes the features of the word at `index` of a sentence; `last` and `beforeLast` are the tags before it.
  public static func write(
    _ forms: UnsafeBufferPointer<TagForm>, _ index: Int, last: UInt32, beforeLast: UInt32,
    to features: UnsafeMutablePointer<UInt32>
  ) {
    let form = forms[index]
    let before = index > 0 ? forms[index - 1] : .none
    let after = index + 1 < forms.count ? forms[index + 1] : .none
    let first: UInt32 = index == 0 ? 16 : 0
    features[0] = mix(1, form.word, 0)
    features[1] = mix(2, form.longSuffix, form.shape)
    features[2] = mix(3, form.shortSuffix, 0)
    features[3] = mix(4, form.shape, first)
    features[4] = mix(5, last, 0)
    features[5] = mix(6, last, beforeLast)
    features[6] = mix(7, last, form.word)
    features[7] = mix(8, before.word, 0)
    features[8] = mix(9, index > 1 ? forms[index - 2].word : 1, 0)
    features[9] = mix(10, after.word, 0)
    features[10] = mix(11, index + 2 < forms.count ? forms[index + 2].word : 1, 0)
    features[11] = mix(12, before.longSuffix, 0)
    features[12] = mix(13, after.longSuffix, after.shape)
    features[13] = mix(14, before.word, form.word)
    features[14] = mix(15, form.word, after.word)
    features[15] = mix(16, last, form.longSuffix)
    features[17] = mix(18, form.listed, form.shape)
    features[18] = mix(19, form.listed &* 256 &+ after.listed, last)
    features[16] = mix(17, form.shape | first, last)
  }

  @inline(__always)
  private static func mix(_ template: UInt32, _ one: UInt32, _ other: UInt32) -> UInt32 {
    var hash = (one ^ template &* 0x9E37_79B9) &* 0x85EB_CA6B
    hash = (hash ^ hash &>> 15 ^ other &* 0xC2B2_AE35) &* 0x27D4_EB2F
    return hash ^ hash &>> 16
  }
}
