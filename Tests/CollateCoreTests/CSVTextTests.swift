import Testing

@testable import CollateCore

@Suite struct CSVTextTests {
  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\r\nlines", "two lines"), ("=1+1", "'=1+1"),
    ("\t@cmd", "'@cmd"), ("-2", "'-2"), ("\u{FF1D}1", "'\u{FF1D}1"), ("a=b", "a=b"), ("", ""),
  ])
  func cellsAreQuotedAndInert(cell: String, written: String) {
    var csv = CSVText()
    csv.append(["x", cell])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "x,\(written)\r\n")
  }
}
