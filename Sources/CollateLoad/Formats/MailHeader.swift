import CollateText

/// The header of a mail (RFC 5322), and the line that opens each mail of a mailbox.
enum MailHeader {
  /// Fields that only mail programs write.
  private static let transport: Set<String> = [
    "message-id", "mime-version", "received", "return-path", "delivered-to", "dkim-signature", "x-mailer",
  ]
  /// Fields that a person may head a text with too.
  private static let common: Set<String> = [
    "from", "to", "subject", "date", "content-type", "reply-to", "cc",
  ]

  /// Whether text opens with the header of a mail: lines of names and values up to an empty one, at least one of them from
  /// a mail program and two known to mail.
  static func opens(_ head: ContentHead) -> Bool {
    var names: Set<String> = []
    for line in head.lines {
      if line.isEmpty { break }
      if line.first == 0x20 || line.first == 0x09 {
        if names.isEmpty { return false }
        continue
      }
      guard let name = fieldName(line) else { return false }
      names.insert(name)
    }
    let ofPrograms = names.intersection(transport).count
    return ofPrograms > 0 && ofPrograms + names.intersection(common).count > 1
  }

  /// Whether text opens as an mbox file does: `From somebody Mon Jan …`, then the header of a mail.
  static func opensMailbox(_ head: ContentHead) -> Bool {
    guard let first = head.lines.first, first.starts(with: "From ".utf8) else { return false }
    let words = first.split(separator: 0x20)
    guard words.count >= 4, let next = head.lines.dropFirst().first else { return false }
    return fieldName(next) != nil
  }

  /// The name of a header field, in small letters: printable characters without spaces before a colon.
  private static func fieldName(_ line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
    let name = line[..<colon]
    guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
