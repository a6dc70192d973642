import CollateCore
import CollateText
import Testing

@testable import CollateLoad

@Suite struct WARCReaderTests {
  private func record(_ type: String, _ block: String, _ kind: String = "application/http") -> String {
    "WARC/1.0\r\nWARC-Type: \(type)\r\nContent-Type: \(kind)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  private func answer(_ status: String, _ header: String, _ body: String) -> String {
    "HTTP/1.1 \(status)\r\n\(header)\r\n\r\n\(body)"
  }

  @Test func everyPageIsADocument() throws {
    let archive =
      record("warcinfo", "software: x", "application/warc-fields")
      + record("response", answer("200 OK", "Content-Type: text/html; charset=utf-8", "<p>The dam held.</p>"))
      + record(
        "response",
        answer(
          "200 OK", "Content-Type: text/plain\r\nTransfer-Encoding: chunked",
          "3\r\nIt \r\n7;x=y\r\nrained.\r\n0\r\n\r\n"))
      + record("response", answer("404 Not Found", "Content-Type: text/html", "<p>Gone</p>"))
      + record("response", answer("200 OK", "Content-Type: image/png", "x"))
      + record("conversion", "It snowed.", "text/plain")
    let found = read(archive, "crawl.warc")
    #expect(found.names == ["crawl.warc#2", "crawl.warc#3", "crawl.warc#6"])
    #expect(found.texts == ["<p>The dam held.</p>", "It rained.", "It snowed."])
    #expect(found.documents[1].source(of: "It rained") == "It |rained" && found.documents[0].markup == .html)
    #expect(
      found.failures == [
        "the server answered 404, not with a page",
        "it is of the kind 'image/png'; pages and plain text are read from WARC archives",
      ])
    #expect(found.reasons.last == "records that hold no page were skipped: 1 warcinfo")
  }

  @Test func aCompressedPageIsUnpacked() throws {
    // `It rained.` as gzip writes it.
    let gzip: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xF3, 0x2C, 0x51, 0x28, 0x4A, 0xCC, 0xCC,
      0x4B, 0x4D, 0xD1, 0x03, 0x00, 0xC5, 0x96, 0xC3, 0xB1, 0x0A, 0x00, 0x00, 0x00,
    ]
    let head = Array(answer("200 OK", "Content-Type: text/plain\r\nContent-Encoding: gzip", "").utf8)
    let start = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(head.count + gzip.count)\r\n\r\n"
    let page = try HTTPMessage(head + gzip, in: Span(0, head.count + gzip.count))
    #expect(page.kind == "text/plain" && page.body.bytes == Array("It rained.".utf8))
    let found = read(Array(start.utf8) + head + gzip, "crawl.warc")
    #expect(found.texts == ["It rained."] && found.documents.first?.source.positions == .decoded)
  }

  @Test func damageIsToldAndWhatIsBeforeItRead() {
    let good = record("conversion", "It snowed.", "text/plain")
    let found = read(good + "WARC/1.0\r\nContent-Length: 999\r\n\r\nIt", "a.warc")
    #expect(
      found.texts == ["It snowed."]
        && found.failures.first?.contains("no record begins at byte \(good.utf8.count)") == true)
    #expect(read("WARC/1.0\r\nContent-Length: -4\r\n\r\n", "a.warc").documents.isEmpty)
    #expect(
      read(record("response", "nonsense"), "a.warc").failures == [
        "it does not begin as the answer of a web server"
      ])
    #expect(
      read(record("response", answer("200 OK", "Content-Encoding: br", "x")), "a.warc").failures.first?
        .contains("'br'") == true)
  }
}
