/// Tells text from bytes that are no text, so that a photo is named as one instead of read as gibberish.
enum BinaryDetection {
  /// Bytes looked at.
  private static let sampleSize = 1 << 14

  /// First bytes of formats that people mistake for text, and their names.
  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF"), (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or Office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"), ([0x1F, 0x8B], "gzip-compressed"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"),
    (Array("{\\rtf".utf8), "an RTF document"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz-compressed"),
    (Array("SQLite format 3".utf8), "a database"),
  ]

  /// What the file is, where it is no text in any 8-bit character set; nil for text.
  static func kind(of bytes: [UInt8]) -> String? {
    for (signature, name) in signatures where bytes.starts(with: signature) { return name }
    let sample = bytes.prefix(sampleSize)
    if sample.contains(0) { return "binary" }
    let controls = sample.count { $0 < 0x20 && !($0 >= 0x08 && $0 <= 0x0D) && $0 != 0x1B }
    return controls * 20 > sample.count ? "binary" : nil
  }
}
