import CollateCore

/// How the documents of a file are written.
enum FileFormat: String, CaseIterable, Sendable {
  case plain, html, markdown, json
  case jsonLines = "json-lines"
  case table, xml, mail, mailbox, warc

  /// The format that content shows which only programs write, else the one that the file's ending names, else the one
  /// that its first bytes suggest; plain where nothing tells.
  static func detect(_ head: ContentHead) -> FileFormat {
    if let format = madeByPrograms.first(where: { $0.matches(head) })?.format { return format }
    switch head.ending {
    case "html", "htm", "xhtml", "shtml", "asp", "aspx", "php": return .html
    case "md", "markdown", "mkd", "mdown": return .markdown
    case "json": return .json
    case "jsonl", "ndjson": return .jsonLines
    default: return sniff(head.text, isText: head.ending == "txt" || head.ending == "text")
    }
  }

  private static let madeByPrograms: [(format: FileFormat, matches: @Sendable (ContentHead) -> Bool)] = [
    (.warc, { $0.opening(5) == Array("warc/".utf8) }),
    (.mailbox, MailHeader.opensMailbox),
    (.mail, MailHeader.opens),
    (.xml, XMLOpening.isForeign),
    (.table, DelimitedRows.isTable),
  ]

  /// What follows the last point of a name, in small letters.
  static func ending(of name: String) -> String {
    name.lowercased().split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  /// The format that content without a telling name shows. Text files may hold a saved page, but hardly JSON by mistake.
  private static func sniff(_ decoded: [UInt8], isText: Bool) -> FileFormat {
    let start = decoded.drop { $0 <= 0x20 }.prefix(512)
    let head = start.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for opening in ["<!doctype html", "<html", "<head", "<body"] where head.starts(with: opening.utf8) {
      return .html
    }
    if head.starts(with: "<?xml".utf8) || head.starts(with: "<!--".utf8),
      String(decoding: head, as: UTF8.self).contains("<html")
    {
      return .html
    }
    return !isText && head.starts(with: "{\"".utf8) ? .jsonLines : .plain
  }

  /// The format of a document of such a file.
  var documentFormat: Document.Format {
    switch self {
    case .plain: .plain
    case .html: .html
    case .markdown: .markdown
    case .json, .jsonLines: .json
    case .table: .table
    case .xml: .xml
    case .mail, .mailbox: .mail
    case .warc: .warc
    }
  }
}
