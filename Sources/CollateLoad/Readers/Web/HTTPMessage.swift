import CollateCore
import CollateText

/// The answer of a web server: what it is and its body, without the encodings it was carried in.
struct HTTPMessage {
  /// What the body is, in small letters: `text/html`.
  var kind: String
  /// The label of its character set, where the server gives one.
  var charset: String?
  /// The body, mapped to the bytes of the file, or to `unpacked` where it was compressed.
  var body: MappedText
  /// The body as it is unpacked; nil where it stands in the file as it is.
  var unpacked: [UInt8]?

  /// Takes a body that is no answer of a server.
  init(kind: String, charset: String?, body: MappedText) {
    self.kind = kind
    self.charset = charset
    self.body = body
  }

  /// Reads an answer. Throws where it is none, tells of an error, or is compressed in a way that is not read.
  init(_ bytes: [UInt8], in span: Span) throws(StageError) {
    let lineEnd = bytes[span].firstIndex(of: 0x0A) ?? span.end
    let words = bytes[span.start..<lineEnd].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard let protocolName = words.first, protocolName.hasPrefix("HTTP/"), words.count > 1 else {
      throw StageError("it does not begin as the answer of a web server")
    }
    guard words[1].hasPrefix("2") else {
      throw StageError("the server answered \(words[1].filter(\.isNumber)), not with a page")
    }
    let header = HeaderFields(bytes, in: Span(min(lineEnd + 1, span.end), span.end))
    kind = header.kind("content-type") ?? "text/html"
    charset = header.parameter("charset", of: "content-type")
    let rest = Span(header.end, span.end)
    let isChunked = header.kind("transfer-encoding") == "chunked"
    body = isChunked ? Self.joined(rest, of: bytes) : bytes.mapped(rest)
    if let coding = header.kind("content-encoding"), coding != "identity" {
      guard ["gzip", "x-gzip", "deflate"].contains(coding) else {
        throw StageError("its body is compressed as '\(coding)', which Collate does not unpack")
      }
      let plain = try Archive.unpack(body.bytes, most: FileReading.limit)
      unpacked = plain
      body = MappedText(identity: plain)
    }
  }

  /// A body that was sent in chunks, each after a line with its size. Where no chunk begins, the rest stays as it is: some
  /// crawlers join the chunks and keep the header.
  private static func joined(_ span: Span, of bytes: [UInt8]) -> MappedText {
    var body = MappedText()
    var offset = span.start
    while offset < span.end {
      let lineEnd = bytes[offset..<span.end].firstIndex(of: 0x0A) ?? span.end
      let digits = bytes[offset..<lineEnd].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
      guard digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16) else {
        body.appendVerbatim(Span(offset, span.end), of: bytes)
        return body
      }
      let start = min(lineEnd + 1, span.end)
      let end = min(start + size, span.end)
      body.appendVerbatim(Span(start, end), of: bytes)
      if size == 0 { return body }
      offset = end
      while offset < span.end, bytes[offset] == 0x0D || bytes[offset] == 0x0A { offset += 1 }
    }
    return body
  }
}
