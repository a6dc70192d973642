import CollateText

/// The beginning of a file, as those look at it who tell formats apart.
struct ContentHead {
  /// Bytes of the file that are looked at.
  static let size = 1 << 16

  /// The bytes as they are.
  let bytes: [UInt8]
  /// The same decoded, without a byte order mark.
  let text: [UInt8]
  /// The ending of the file's name, in small letters, without its point; "" where there is none.
  let ending: String

  /// Takes the first bytes of a file and what they read as.
  init(_ bytes: [UInt8], text: [UInt8], ending: String) {
    self.bytes = Array(bytes.prefix(Self.size))
    self.text = text
    self.ending = ending
  }

  /// Whether the bytes at `offset` are those.
  func has(_ signature: [UInt8], at offset: Int) -> Bool { bytes.dropFirst(offset).starts(with: signature) }

  /// Whether the bytes stand anywhere in the first `reach`.
  func holds(_ needle: String, within reach: Int) -> Bool {
    Self.holds(bytes.prefix(reach), needle)
  }

  /// The first `reach` bytes of the text behind white space, capitals small.
  func opening(_ reach: Int) -> [UInt8] {
    text.drop { $0 <= 0x20 }.prefix(reach).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// Whether bytes hold a word.
  static func holds(_ bytes: some RandomAccessCollection<UInt8>, _ word: String) -> Bool {
    let needle = Array(word.utf8)
    return bytes.indices.contains { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
  }

  /// The lines of the text that are whole, without their ends; the last one too where the file ends there.
  var lines: [ArraySlice<UInt8>] {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A }.map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
    return bytes.count < Self.size ? lines : Array(lines.dropLast())
  }
}
