import CollateCore
import Foundation
import Testing

@testable import CollateReview

/// What the view answers with, short of the network.
@Suite struct ReviewViewTests {
  private var items: [ReviewItem] {
    get throws {
      let lines = SmallRun.reviewFile
      return try ReviewItem.all(lines, file: "review.jsonl")
    }
  }

  private func request(_ body: String) throws -> ReviewForm.Request? {
    ReviewForm(Array(body.utf8))?.request(on: try items, who: "Ana Roe")
  }

  @Test func aFormIsAMark() throws {
    let request = try request("id=d00000001&grade=material&reason=a+%3Cb%3E%0Ac&decision=confirmed")
    let mark = ReviewMark(
      id: "d00000001", decision: .confirmed, grade: .material, reason: "a <b> c", who: "Ana Roe",
      content: "number: “Five boats” ≠ “Three boats”")
    #expect(request == .mark(mark))
    #expect(try self.request("id=d00000001&decision=open") == .takeBack(id: "d00000001"))
  }

  @Test func aGradeGoesWithAConfirmedDifferenceOnly() throws {
    for body in ["id=d00000001&grade=minor&decision=wrong", "id=c00000001&grade=minor&decision=confirmed"] {
      guard case .mark(let mark) = try request(body) else {
        Issue.record("\(body)")
        continue
      }
      #expect(mark.grade == nil)
    }
  }

  @Test(arguments: [
    "", "id=d00000001", "id=nothing&decision=wrong", "id=d00000001&decision=delete",
    "id=d00000001&grade=huge&decision=confirmed", "id=d00000001&id=d00000002&decision=wrong",
    "id=d00000001&decision=%ZZ", "decision",
  ])
  func otherFormsAreNone(body: String) throws { #expect(try request(body) == nil) }

  @Test func whatDocumentsSayIsNoMarkup() throws {
    var item = try items[0]
    item.accounts[0].sentence = ["<script>", "\"&'", "\u{202E}"]
    item.accounts[0].outlet = "<img src=x>"
    item.rule = "</article>"
    let mark = ReviewMark(id: item.id, decision: .wrong, reason: "<b>", who: "<i>", content: item.content)
    let page = ReviewPage(
      items: [item], verdicts: [item.id: ReviewVerdict([mark])], who: "<u>", report: "/run/report.html"
    ).list
    for markup in ["<script>", "<img", "</article></p>", "<i>", "<u>", "\u{202E}"] {
      #expect(!page.contains(markup), "\(markup)")
    }
    #expect(page.contains("&lt;script&gt;"))
    #expect(page.contains("account A</span>"))
    #expect(page.contains("account B</span>"))
    #expect(HTMLText.escaped("a\"b'c") == "a&quot;b&#39;c")
  }

  @Test func onlyWhatTheRunWroteIsServed() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("view-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let page = OutputMark.sealed(Array("<p>report</p>\n".utf8))
    let output = try OutputFolder(folder + "/out")
    try output.write([
      OutputFile(path: "report.html", bytes: page), OutputFile(path: "sub/table.txt", bytes: [0x61]),
    ])
    try "secret".write(toFile: folder + "/secret.txt", atomically: true, encoding: .utf8)
    try "mine".write(toFile: folder + "/out/mine.txt", atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/out/link.html", withDestinationPath: folder + "/out/report.html")
    try FileManager.default.createSymbolicLink(atPath: folder + "/out/up", withDestinationPath: folder)
    let files = RunFiles(folder + "/out")
    #expect(files.bytes("report.html") == page)
    #expect(files.bytes("sub/table.txt") == [0x61])
    for name in [
      "mine.txt", "link.html", "up/secret.txt", "../secret.txt", "sub/../../secret.txt", "/etc/passwd", "sub",
      "",
      ".", "report.html/", "report.html\u{0}",
    ] {
      #expect(files.bytes(name) == nil, "\(name)")
    }
    let before = files.version(["report.html"], marks: "")
    try "changed".write(toFile: folder + "/out/sub/table.txt", atomically: true, encoding: .utf8)
    #expect(files.bytes("sub/table.txt") == nil)
    #expect(files.version(["report.html"], marks: "") == before)
    try output.write([OutputFile(path: "report.html", bytes: page)])
    #expect(files.version(["report.html"], marks: "") != before)
  }
}
