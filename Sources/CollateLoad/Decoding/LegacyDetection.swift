import CollateText

/// Guesses the 8-bit or East Asian character set of text that declares none and is no UTF-8.
enum LegacyDetection {
  /// The likeliest set. Where high bytes are scattered among ASCII letters the text is Western; where they run
  /// together it is not.
  static func likeliest(_ sample: ArraySlice<UInt8>) -> CharacterSet {
    let bytes = Array(sample)
    let high = bytes.count { $0 >= 0x80 }
    let letters = bytes.count { CharacterClass.isLetter(UInt32($0)) && $0 < 0x80 }
    guard high * 3 > letters else { return .windows1252 }
    return eastAsian(bytes) ?? cyrillic(bytes)
  }

  // MARK: East Asian

  /// A set of characters of two bytes, and what of text in its language it shows beyond ASCII.
  private struct Candidate {
    let label: String
    /// The characters that running text in the language is full of.
    let telling: [ClosedRange<UInt32>]
    /// Their least share of all characters beyond ASCII.
    let share: Double
  }

  /// Bytes of one set are often valid in another too, as other characters; so the language decides, those with an alphabet
  /// of their own first. Chinese characters are shared, and only how common they are tells its two sets apart.
  private static let candidates = [
    Candidate(label: "euc-jp", telling: kana, share: 0.2),
    Candidate(label: "shift_jis", telling: kana, share: 0.2),
    Candidate(label: "euc-kr", telling: [0xAC00...0xD7A3], share: 0.8),
    Candidate(label: "gb18030", telling: [0x4E00...0x9FFF], share: 0.6),
    Candidate(label: "big5", telling: [0x4E00...0x9FFF], share: 0.6),
  ]
  private static let kana: [ClosedRange<UInt32>] = [0x3041...0x3096, 0x30A1...0x30FA]

  private static func eastAsian(_ bytes: [UInt8]) -> CharacterSet? {
    for candidate in candidates {
      guard let set = CharacterSet(label: candidate.label) else { continue }
      let decoded = Decoder.decode(Span(0, bytes.count), of: bytes, as: set)
      // The sample may end inside a character.
      guard decoded.malformed.count <= 1 else { continue }
      let scalars = String(decoding: decoded.text.bytes, as: UTF8.self).unicodeScalars.filter {
        $0.value >= 0x80
      }
      let telling = scalars.count { scalar in candidate.telling.contains { $0.contains(scalar.value) } }
      guard Double(telling) >= candidate.share * Double(scalars.count) else { continue }
      return candidate.label == "gb18030" && isRatherBig5(bytes) ? CharacterSet(label: "big5") : set
    }
    return nil
  }

  /// The common characters of GB2312 begin with 0xB0–0xD7 and go on with a high byte; those of Big5 begin with 0xA4–0xC6,
  /// and half of them go on with a low one.
  private static func isRatherBig5(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var low = 0
    var offset = 0
    while offset + 1 < bytes.count {
      guard bytes[offset] >= 0x81 else {
        offset += 1
        continue
      }
      pairs += 1
      low += bytes[offset + 1] < 0xA1 ? 1 : 0
      offset += 2
    }
    return low * 5 > pairs
  }

  // MARK: Cyrillic

  /// Where small letters stand in a set, and the ones that Russian is written with most: о е а и н т с р в л.
  private struct Alphabet {
    let label: String
    let small: [ClosedRange<UInt8>]
    let common: Set<UInt8>
  }

  private static let alphabets = [
    Alphabet(
      label: "windows-1251", small: [0xE0...0xFF],
      common: [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB]),
    Alphabet(
      label: "koi8-r", small: [0xC0...0xDF],
      common: [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC]),
    Alphabet(
      label: "iso-8859-5", small: [0xD0...0xEF],
      common: [0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE1, 0xE0, 0xD2, 0xDB]),
  ]

  /// Running text is mostly small letters, and these ten are two thirds of them.
  private static func cyrillic(_ bytes: [UInt8]) -> CharacterSet {
    let counts = bytes.reduce(into: [Int](repeating: 0, count: 256)) { $0[Int($1)] += 1 }
    func weight(_ alphabet: Alphabet) -> Int {
      alphabet.small.joined().reduce(0) { $0 + counts[Int($1)] }
        + alphabet.common.reduce(0) { $0 + counts[Int($1)] }
    }
    let best = alphabets.max { weight($0) < weight($1) }
    return best.flatMap { CharacterSet(label: $0.label) } ?? .windows1252
  }
}
