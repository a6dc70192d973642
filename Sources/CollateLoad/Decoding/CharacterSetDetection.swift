import CollateText

/// Finds the character set of a file: byte order mark, then the shape of UTF-16, then valid UTF-8, then what the page
/// declares, then the likeliest.
struct CharacterSetDetection {
  /// The character set.
  var characterSet: CharacterSet
  /// Bytes of the byte order mark that opens the file.
  var markLength = 0
  /// The label in the page that names another character set than its bytes show, or one nobody knows.
  var mistakenLabel: String?
  /// Whether nothing says so but the frequency of its letters.
  var isGuess = false

  /// Whether characters take at least two bytes, so that zero bytes are part of text.
  var isWide: Bool { characterSet.name.hasPrefix("utf-16") || characterSet.name.hasPrefix("utf-32") }

  /// The same file read as UTF-8, whatever it declares.
  var asUTF8: Self { Self(set: .utf8, markLength: characterSet == .utf8 ? markLength : 0) }

  /// The characters in the first `count` bytes of the file, decoded.
  func decodedHead(of bytes: [UInt8], _ count: Int) -> [UInt8] {
    Decoder.decode(Span(markLength, min(bytes.count, count)), of: bytes, as: characterSet).text.bytes
  }

  /// Detects the character set of a whole file.
  init(_ bytes: [UInt8]) {
    if let (set, length) = Self.byteOrderMark(bytes) {
      self.init(set: set, markLength: length)
    } else if let set = Self.utf32(bytes) ?? Self.utf16(bytes) {
      self.init(set: set, isGuess: true)
    } else {
      self.init(unmarked: bytes)
    }
  }

  private init(
    set: CharacterSet, markLength: Int = 0, mistakenLabel: String? = nil, isGuess: Bool = false
  ) {
    characterSet = set
    self.markLength = markLength
    self.mistakenLabel = mistakenLabel
    self.isGuess = isGuess
  }

  private init(unmarked bytes: [UInt8]) {
    let sample = Span(0, min(bytes.count, 1 << 20))
    let faults = UTF8Validation.faults(in: bytes, sample).count
    let leads = bytes[sample].count { $0 >= 0xC0 }
    if leads == 0, let set = Self.escapedJapanese(bytes[sample]) {
      self.init(set: set, isGuess: true)
      return
    }
    let label = EncodingDeclaration.label(in: bytes)
    let declared = label.flatMap(CharacterSet.init(label:))
    // Sequences of another character set are hardly ever valid UTF-8 by chance, so what the bytes are outweighs what
    // they say, even in a damaged text.
    if leads > 0, faults <= leads - faults {
      let isMistaken = label != nil && declared != .utf8
      self.init(set: .utf8, mistakenLabel: isMistaken ? label : nil)
    } else if let declared, declared != .utf8 || faults == 0 {
      self.init(set: declared)
    } else if faults == 0 {
      self.init(set: .utf8, mistakenLabel: label)
    } else {
      self.init(set: LegacyDetection.likeliest(bytes[sample]), mistakenLabel: label, isGuess: true)
    }
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (CharacterSet, Int)? {
    if bytes.starts(with: UTF8Decoding.byteOrderMark) { return (.utf8, UTF8Decoding.byteOrderMark.count) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return (.utf32LittleEndian, 4)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return (.utf32BigEndian, 4)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// ISO-2022-JP, which is ASCII but for escapes: ESC $ begins its characters.
  private static func escapedJapanese(_ sample: ArraySlice<UInt8>) -> CharacterSet? {
    let escape = sample.indices.first {
      sample[$0] == 0x1B && sample[$0...].dropFirst().first == UInt8(ascii: "$")
    }
    guard let escape, let kind = sample[escape...].dropFirst(2).first, "@B".utf8.contains(kind) else {
      return nil
    }
    return CharacterSet(label: "iso-2022-jp")
  }

  /// UTF-32 without a mark: the two high bytes of nearly every four are zero, and no text of 8 or 16 bits has two zeros
  /// after each letter.
  private static func utf32(_ bytes: [UInt8]) -> CharacterSet? {
    let sample = bytes.prefix(4096)
    let quarter = sample.count / 4
    guard quarter >= 2 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset % 4] += 1 }
    func isNearlyAll(_ place: Int) -> Bool { zeros[place] * 50 >= quarter * 49 }
    if isNearlyAll(2), isNearlyAll(3), zeros[0] * 50 <= quarter { return .utf32LittleEndian }
    if isNearlyAll(0), isNearlyAll(1), zeros[3] * 50 <= quarter { return .utf32BigEndian }
    return nil
  }

  /// UTF-16 without a mark: in text of Latin letters nearly every second byte is zero, and only those.
  private static func utf16(_ bytes: [UInt8]) -> CharacterSet? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 >= half * 7, zeros[0] * 50 <= half { return .utf16LittleEndian }
    if zeros[0] * 10 >= half * 7, zeros[1] * 50 <= half { return .utf16BigEndian }
    return nil
  }
}
