/// Folds words to the form under which they are compared.
public enum Folding {
  /// Lower case, without accents, curly apostrophes made straight: the key under which words compare equal.
  public static func key(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.map(lowercase)
    }
    var result: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if CharacterClass.isApostrophe(scalar.value) {
        result.append(0x27)
      } else if let base = baseLetters[scalar.value] {
        result.append(contentsOf: base)
      } else if !(0x300...0x36F).contains(scalar.value) {
        result.append(contentsOf: scalar.properties.lowercaseMapping.utf8.lazy.map { $0 })
      }
    }
    return result
  }

  /// `key` as a string.
  public static func text(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { text in
        for place in bytes.indices { text[place] = lowercase(bytes[place]) }
        return bytes.count
      }
    } ?? String(decoding: key(bytes), as: UTF8.self)
  }

  /// A folded word.
  public struct Word: Equatable, Sendable {
    /// Its text without possessive `'s` or trailing apostrophe.
    public var text: String
    /// The hash of the text (`WordHash`).
    public var hash: UInt32
    /// Whether it has such an ending.
    public var isPossessive: Bool

    /// Makes a word.
    public init(text: String, hash: UInt32, isPossessive: Bool) {
      (self.text, self.hash, self.isPossessive) = (text, hash, isPossessive)
    }
  }

  /// The folded form of a word.
  public static func word(_ bytes: ArraySlice<UInt8>) -> Word {
    bytes.withUnsafeBufferPointer(asciiWord) ?? anyWord(bytes)
  }

  /// The same of a word of ASCII; nil for another.
  private static func asciiWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    let count = bytes.count
    let hasS = count > 2 && bytes[count - 2] == 0x27 && bytes[count - 1] | 0x20 == 0x73
    let length = hasS ? 2 : count > 1 && bytes[count - 1] == 0x27 ? 1 : 0
    var (hash, union) = (WordHash.seed, UInt8(0))
    let text = String(unsafeUninitializedCapacity: count - length) { text in
      for place in 0..<count - length {
        let byte = lowercase(bytes[place])
        text[place] = byte
        hash = WordHash.step(hash, byte)
        union |= byte
      }
      return union < 0x80 ? count - length : 0
    }
    return union < 0x80 ? Word(text: text, hash: hash, isPossessive: length > 0) : nil
  }

  private static func anyWord(_ bytes: ArraySlice<UInt8>) -> Word {
    let folded = key(bytes)
    let plain = stripPossessive(folded)
    let text = String(decoding: plain, as: UTF8.self)
    return Word(text: text, hash: WordHash.of(text), isPossessive: plain.count < folded.count)
  }

  /// A byte in lower case, if it is a capital letter of ASCII.
  @inlinable
  public static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// `key` of a string.
  public static func key(_ text: String) -> String {
    String(decoding: key(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// A folded word without its possessive `'s` or trailing apostrophe.
  public static func stripPossessive(_ word: [UInt8]) -> [UInt8] {
    if word.count > 2, word.suffix(2).elementsEqual([0x27, 0x73]) { return Array(word.dropLast(2)) }
    if word.count > 1, word.last == 0x27 { return Array(word.dropLast()) }
    return word
  }

  /// Latin letters with a diacritic (both cases) and their folded base letters.
  private static let baseLetters: [UInt32: [UInt8]] = {
    let groups: [(String, String)] = [
      ("àáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ", "a"), ("æÆ", "ae"), ("çćĉċčÇĆĈĊČ", "c"), ("ďđðĎĐÐ", "d"),
      ("èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "e"), ("ĝğġģĜĞĠĢ", "g"), ("ĥħĤĦ", "h"), ("ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "i"),
      ("ĵĴ", "j"), ("ķĶ", "k"), ("ĺļľłĹĻĽŁ", "l"), ("ñńņňÑŃŅŇ", "n"), ("òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "o"),
      ("œŒ", "oe"), ("ŕŗřŔŖŘ", "r"), ("śŝşšșŚŜŞŠȘ", "s"), ("ß", "ss"), ("ţťțŢŤȚ", "t"), ("þÞ", "th"),
      ("ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "u"), ("ŵŴ", "w"), ("ýÿŷÝŸŶ", "y"), ("źżžŹŻŽ", "z"),
    ]
    var table: [UInt32: [UInt8]] = [:]
    for (letters, base) in groups {
      for scalar in letters.unicodeScalars { table[scalar.value] = Array(base.utf8) }
    }
    return table
  }()
}
