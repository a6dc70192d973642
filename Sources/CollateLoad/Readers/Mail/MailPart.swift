import CollateText

/// A mail, or a part of one (RFC 2045, 2046), with the parts in it.
struct MailPart {
  /// Parts nested deeper than this are passed over.
  private static let depthLimit = 16
  /// Parts of a mail beyond this are passed over; a mail of so many is an attack.
  static let mostParts = 10_000

  /// Its header.
  let header: HeaderFields
  /// The bytes of its body.
  let body: Span
  /// What the body is, in small letters: `text/plain`.
  let kind: String
  /// The parts in it.
  private(set) var parts: [MailPart] = []

  /// Reads the part that takes all of `span`.
  init(_ bytes: [UInt8], in span: Span, depth: Int = 0) {
    header = HeaderFields(bytes, in: span)
    body = Span(header.end, span.end)
    kind = header.kind("content-type") ?? "text/plain"
    guard depth < Self.depthLimit, kind.hasPrefix("multipart/"),
      let boundary = header.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return }
    parts = Self.spans(between: Array("--\(boundary)".utf8), bytes, body).prefix(Self.mostParts)
      .map { MailPart(bytes, in: $0, depth: depth + 1) }
  }

  /// The spans between lines that begin with a boundary, up to the one that ends with two hyphens.
  private static func spans(between boundary: [UInt8], _ bytes: [UInt8], _ body: Span) -> [Span] {
    var spans: [Span] = []
    var start: Int?
    var line = body.start
    while line < body.end {
      let end = bytes[line..<body.end].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.end
      if bytes[line..<end].starts(with: boundary) {
        let rest = bytes[(line + boundary.count)..<end]
        let isLast = rest.starts(with: "--".utf8)
        // A longer boundary of a part inside begins with the same bytes.
        if isLast || rest.allSatisfy({ $0 <= 0x20 }) {
          if let start { spans.append(Span(start, max(start, line))) }
          start = isLast ? nil : end
          if isLast { break }
        }
      }
      line = end
    }
    if let start { spans.append(Span(start, body.end)) }
    return spans
  }

  /// The name of the file that the part carries; nil where it is a part of the text.
  var attachedName: String? {
    header.parameter("filename", of: "content-disposition") ?? header.parameter("name", of: "content-type")
  }

  /// Whether the part is attached and not shown.
  var isAttached: Bool { header.kind("content-disposition") == "attachment" }

  /// The part whose text a reader of the mail sees: plain text where there is any, else HTML.
  func shown(_ bytes: [UInt8]) -> MailPart? {
    if isAttached { return nil }
    if kind == "text/plain" || kind == "text/html" { return self }
    if kind == "multipart/alternative" {
      let forms = parts.compactMap { $0.shown(bytes) }
      return forms.first { $0.kind == "text/plain" && !$0.text(bytes).text.isBlank } ?? forms.last
    }
    return parts.lazy.compactMap { $0.shown(bytes) }.first
  }

  /// The attached mails, and the names of other attachments.
  func attachments() -> (mails: [MailPart], names: [String]) {
    if kind == "message/rfc822" { return ([self], []) }
    if !parts.isEmpty {
      return parts.map { $0.attachments() }.reduce(into: ([], [])) {
        $0.mails += $1.mails
        $0.names += $1.names
      }
    }
    return ([], isAttached ? [attachedName ?? kind] : [])
  }

  /// The text of the part as UTF-8, mapped to the bytes of the file, and the name of its character set.
  func text(_ bytes: [UInt8]) -> (text: MappedText, encoding: String) {
    let encoding = header.kind("content-transfer-encoding") ?? "7bit"
    let carried = TransferDecoding.decode(body, of: bytes, encoding: encoding)
    let declared = header.parameter("charset", of: "content-type").flatMap(CharacterSet.init(label:))
    let set = declared ?? CharacterSetDetection(carried.bytes).characterSet
    return (carried.decoded(as: set), set.name)
  }
}
