import Foundation
import Testing

@testable import CollateCore

@Suite struct JUnitReportTests {
  private func result(_ file: String, _ name: String, _ failures: String...) -> TestResult {
    .init(
      file: file, line: 2, subject: "extract.x", name: name,
      failures: failures.map { .init(line: 3, message: $0) })
  }

  @Test func everyFileIsASuiteAndEveryCaseATestCase() throws {
    let xml = JUnitReport([
      result("a.test.lua", "works"), result("b.test.lua", "says \"<&>\"\u{1}", "not so\n- 'a'\n+ 'b'"),
    ]).xml
    let document = try parsed(xml)
    #expect(
      document.elements == [
        "testsuites tests=2 failures=1 errors=0", "testsuite name=a.test.lua tests=1 failures=0 errors=0",
        "testcase classname=extract.x name=works file=a.test.lua line=2",
        "testsuite name=b.test.lua tests=1 failures=1 errors=0",
        "testcase classname=extract.x name=says \"<&>\"\u{FFFD} file=b.test.lua line=2",
        "failure message=not so",
      ])
    #expect(document.text.contains("b.test.lua:3: not so\n- 'a'\n+ 'b'"))
  }

  @Test func whatAFailingCasePrintedIsItsOutput() throws {
    var failing = result("a.test.lua", "fails", "not so")
    failing.printed = "seen <1>\nseen 2\n"
    var passing = result("a.test.lua", "works")
    passing.printed = "seen 3"
    let document = try parsed(JUnitReport([failing, passing]).xml)
    #expect(document.elements.contains("system-out") && document.text.contains("seen <1>\nseen 2\n"))
    #expect(!document.text.contains("seen 3"))
  }

  @Test func whatCouldNotBeTestedIsAnError() throws {
    let fault = Diagnostic("unexpected symbol", at: .init(file: "a.lua", line: 3, column: 1))
    #expect(
      try parsed(JUnitReport([], faults: [fault]).xml).elements == [
        "testsuites tests=1 failures=0 errors=1", "testsuite name=faults tests=1 failures=0 errors=1",
        "testcase classname=plugin name=a.lua", "error message=a.lua:3:1: unexpected symbol",
      ])
  }

  @Test func lineEndsInAttributesAreKept() {
    #expect(JUnitReport.escaped("a\nb\tc") == "a&#10;b&#9;c")
  }

  /// The elements with their attributes in order of the file, and the text between them.
  private func parsed(_ xml: String) throws -> (elements: [String], text: String) {
    var elements: [String] = []
    var text = ""
    for piece in xml.split(separator: "<").dropFirst() {
      let parts = piece.split(separator: ">", maxSplits: 1)
      text += unescaped(parts.count > 1 ? String(parts[1]) : "")
      guard let tag = parts.first, !tag.hasPrefix("/") else { continue }
      let words = tag.split(separator: "=\"").joined(separator: "=").split(separator: "\" ").joined(
        separator: " ")
      elements.append(unescaped(words.trimmingCharacters(in: CharacterSet(charactersIn: "\"/"))))
    }
    return (elements, text)
  }

  private func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
