import CollateText

/// Guesses the 8-bit or East Asian character set of text that declares none and is no UTF-8.
enum LegacyDetection {
  /// East Asian sets, the strictest first: text of another set is hardly ever valid in them.
  private static let multibyte = ["euc-jp", "shift_jis", "euc-kr", "big5", "gb18030"]

  /// The likeliest set. Where high bytes are scattered among ASCII letters the text is Western; where they run
  /// together it is not.
  static func likeliest(_ sample: ArraySlice<UInt8>) -> CharacterSet {
    let bytes = Array(sample)
    let high = bytes.count { $0 >= 0x80 }
    let letters = bytes.count { CharacterClass.isLetter(UInt32($0)) && $0 < 0x80 }
    guard high * 3 > letters else { return .windows1252 }
    for label in multibyte {
      guard let set = CharacterSet(label: label) else { continue }
      // The sample may end inside a character.
      if Decoder.decode(Span(0, bytes.count), of: bytes, as: set).malformedCount <= 1 { return set }
    }
    return cyrillic(bytes)
  }

  /// Running text has far more small letters than capitals: 0xE0–0xFF in windows-1251, 0xC0–0xDF in KOI8-R.
  private static func cyrillic(_ bytes: [UInt8]) -> CharacterSet {
    let upperHalf = bytes.count { $0 >= 0xE0 }
    let lowerHalf = bytes.count { $0 >= 0xC0 && $0 < 0xE0 }
    return CharacterSet(label: upperHalf >= lowerHalf ? "windows-1251" : "koi8-r") ?? .windows1252
  }
}
