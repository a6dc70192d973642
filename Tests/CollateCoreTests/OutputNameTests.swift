import Testing

@testable import CollateCore

@Suite struct OutputNameTests {
  @Test(arguments: ["report.html", "deep/er/report.html", "..report", "a b.md", "Straße.md", "-"])
  func whatLiesBelowTheFolderIsAName(text: String) throws {
    #expect(try OutputName(text).components.joined(separator: "/") == text)
  }

  @Test(arguments: [
    ("", "empty"), ("/tmp/a", "relative"), ("..", "lead out"), ("a/../../b", "lead out"), ("a//b", "part"),
    ("a/", "part"), ("./a", "part"), ("a\nb", "control"), ("a\u{0}b", "control"), ("a\u{1B}[2J", "control"),
    ("gnp\u{202E}.exe", "control"), (String(repeating: "x", count: 256), "too long"),
    (String(repeating: "abc/", count: 300) + "x", "too long"), (".collate-journal/0", "journal"),
    ("a/.COLLATE-partial", "journal"),
  ])
  func whatDoesNotIsRefusedWithItsReason(text: String, reason: String) {
    let fault = #expect(throws: OutputName.Fault.self) { try OutputName(text) }
    #expect(fault?.reason.contains(reason) == true, "\(fault?.reason ?? "")")
  }

  @Test func namesCollideWhereOneFileSystemWouldLoseOne() throws {
    let page = try OutputName("Pages/Café.html")
    for other in ["pages/CAFÉ.html", "pages/cafe\u{301}.html", "PAGES", "pages/café.html/data.json"] {
      #expect(page.collides(with: try OutputName(other)), "\(other)")
      #expect(try OutputName(other).collides(with: page), "\(other)")
    }
    for other in ["pages", "other/café.html", "pages/cafe.html", "page"].dropFirst() {
      #expect(!page.collides(with: try OutputName(other)), "\(other)")
    }
  }
}
