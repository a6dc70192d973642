import CollateText

/// A format that Collate knows by its content and does not read. What is in one is named and left out: read as plain text
/// it would put the bytes of an office file, the times of subtitles or the addresses of pages into the comparison.
struct UnreadFormat: Sendable {
  /// What a file of the format is, with its article.
  let name: String
  /// Whether its content is text, which a pipeline may ask to have read as such by naming a format.
  let isText: Bool
  /// Whether content is of the format.
  let matches: @Sendable (ContentHead) -> Bool

  /// The format of some content; nil for what Collate reads.
  static func format(of head: ContentHead) -> UnreadFormat? { all.first { $0.matches(head) } }

  /// A format of bytes.
  private static func bytes(_ name: String, matches: @escaping @Sendable (ContentHead) -> Bool) -> Self {
    Self(name: name, isText: false, matches: matches)
  }

  /// A format whose files begin with those bytes, or have them at an offset.
  private static func bytes(_ name: String, _ signatures: [UInt8]..., at offset: Int = 0) -> Self {
    bytes(name) { head in signatures.contains { head.has($0, at: offset) } }
  }

  /// The same for signatures that are words.
  private static func bytes(_ name: String, _ words: String..., at offset: Int = 0) -> Self {
    bytes(name) { head in words.contains { head.has(Array($0.utf8), at: offset) } }
  }

  /// A ZIP archive that holds a member, or a part of its head, of that name.
  private static func zipped(_ name: String, _ member: String) -> Self {
    bytes(name) { $0.has(zip, at: 0) && $0.holds(member, within: ContentHead.size) }
  }

  /// A format of text.
  private static func text(_ name: String, matches: @escaping @Sendable (ContentHead) -> Bool) -> Self {
    Self(name: name, isText: true, matches: matches)
  }

  /// A format of text that opens with one of those words, in small letters.
  private static func text(_ name: String, opening words: String...) -> Self {
    text(name) { head in
      let opening = head.opening(64)
      return words.contains { opening.starts(with: $0.utf8) }
    }
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// All of them, one entry a format; the first that matches names the content.
  static let all: [UnreadFormat] = [
    bytes("a PDF document") { $0.holds("%PDF-", within: 1024) },
    zipped("a Word document", "word/"),
    zipped("an Excel workbook", "xl/"),
    zipped("a PowerPoint presentation", "ppt/"),
    zipped("an EPUB book", "application/epub+zip"),
    zipped("an OpenDocument file", "application/vnd.oasis.opendocument"),
    bytes("an Office document of the old form", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    bytes("an RTF document", "{\\rtf"),
    bytes("a PostScript document", "%!PS"),
    bytes("LZ4-compressed", [0x04, 0x22, 0x4D, 0x18]),
    bytes("a cpio archive", "070701", "070702", "070707"),
    bytes("an ar archive", "!<arch>\n"),
    bytes("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    bytes("a RAR archive", "Rar!\u{1A}\u{07}"),
    bytes("a cabinet archive", "MSCF\0\0\0\0"),
    bytes("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
    bytes("a JPEG image", [0xFF, 0xD8, 0xFF]),
    bytes("a GIF image", "GIF87a", "GIF89a"),
    bytes("a TIFF image", [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]),
    bytes("a WebP image") { $0.has(Array("RIFF".utf8), at: 0) && $0.has(Array("WEBP".utf8), at: 8) },
    bytes("a film or a HEIF image", "ftyp", at: 4),
    bytes("a Matroska film", [0x1A, 0x45, 0xDF, 0xA3]),
    bytes("a WAVE sound") { $0.has(Array("RIFF".utf8), at: 0) && $0.has(Array("WAVE".utf8), at: 8) },
    bytes("an AVI film") { $0.has(Array("RIFF".utf8), at: 0) && $0.has(Array("AVI ".utf8), at: 8) },
    bytes("a sound in Ogg", "OggS"),
    bytes("an MP3 sound", "ID3\u{2}", "ID3\u{3}", "ID3\u{4}"),
    bytes("a FLAC sound", "fLaC"),
    bytes("a program", [0x7F, 0x45, 0x4C, 0x46], [0xCF, 0xFA, 0xED, 0xFE], [0xFE, 0xED, 0xFA, 0xCF]),
    bytes("a database", "SQLite format 3\0"),
    bytes("a Parquet table", "PAR1"),
    bytes("an Arrow table", "ARROW1"),
    bytes("an Avro file", "Obj\u{1}"),
    bytes("binary") { !Archive.isOne($0) && BinaryContent.isBinary($0) },
    text("an encrypted or signed message", opening: "-----begin "),
    text("a calendar or contact", opening: "begin:vcalendar", "begin:vcard"),
    text("subtitles", opening: "webvtt\n", "webvtt\r\n"),
    text("a list of web addresses", matches: AddressList.isOne),
  ]
}
