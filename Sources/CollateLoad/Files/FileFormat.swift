import CollateCore

/// How the documents of a file are written.
enum FileFormat: String, CaseIterable, Sendable {
  case plain, html, markdown, json
  case jsonLines = "json-lines"

  /// The format that a file's ending names, else the one its first bytes show; plain where neither tells.
  static func detect(name: String, head: [UInt8]) -> FileFormat {
    let ending = ending(of: name)
    switch ending {
    case "html", "htm", "xhtml", "shtml", "asp", "aspx", "php": return .html
    case "md", "markdown", "mkd", "mdown": return .markdown
    case "json": return .json
    case "jsonl", "ndjson": return .jsonLines
    default: return sniff(head, isText: ending == "txt" || ending == "text")
    }
  }

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
    }
  }
}
