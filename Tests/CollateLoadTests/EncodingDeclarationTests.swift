import Testing

@testable import CollateLoad

@Suite struct EncodingDeclarationTests {
  @Test(arguments: [
    ("<?xml version='1.0' encoding='ISO-8859-2'?><a/>", "iso-8859-2"),
    ("<html><META charset = utf-8 >", "utf-8"), ("<meta charset=\"koi8-r\"/>", "koi8-r"),
    ("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">", "windows-1251"),
    ("<meta name=a><p>charset=x</p><meta charset=big5>", "big5"),
    ("<?xml version='1.0'?><meta charset=gbk>", "gbk"),
  ])
  func labelsAreReadFromTheHead(head: String, label: String) {
    #expect(EncodingDeclaration.label(in: Array(head.utf8)) == label)
  }

  @Test(arguments: [
    "", "<meta", "<meta charset", "<meta charset=>", "<meta charset=\"", "charset=utf-8",
    "<?xml encoding='x'",
    "<p>the meta charset=x</p>",
  ])
  func anythingElseDeclaresNothing(head: String) {
    #expect(EncodingDeclaration.label(in: Array(head.utf8)) == nil)
  }

  @Test func onlyTheHeadOfAFileIsRead() {
    let late = String(repeating: " ", count: 5000) + "<meta charset=big5>"
    #expect(EncodingDeclaration.label(in: Array(late.utf8)) == nil)
  }
}
