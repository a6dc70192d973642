import Testing

@testable import CollateCore

@Suite struct OutputMarkTests {
  private func origin(_ text: String) -> OutputMark.Origin { OutputMark.origin(of: Array(text.utf8)) }

  @Test func aSealedPageIsOwnUntilSomebodyWritesIntoIt() {
    let page = OutputMark.sealed(Array("# Answer\n\nNine were hurt.\n".utf8))
    let text = String(decoding: page, as: UTF8.self)
    #expect(OutputMark.origin(of: page) == .own)
    #expect(text.hasPrefix("# Answer\n\nNine were hurt.\n<!-- collate sha256:") && text.hasSuffix(" -->\n"))
    #expect(origin(text.replacing("Nine", with: "Ten")) == .changed)
    #expect(origin(text + "Call the mayor.\n") == .changed)
    #expect(origin(String(text.dropLast(1))) == .changed)
    #expect(origin("# Answer\n\nNine were hurt.\n") == .foreign)
  }

  @Test func aPageThatHoldsASealedPageHasASealOfItsOwn() {
    let inner = OutputMark.sealed(Array("inner\n".utf8))
    #expect(OutputMark.origin(of: OutputMark.sealed(inner + Array("outer\n".utf8))) == .own)
  }

  @Test func resultsAndTablesAreKnownByTheirHead() {
    #expect(origin("{\n  \"format\": \"collate-claims/2\",\n  \"unit\": \"byte\"\n}\n") == .own)
    #expect(origin("{\"format\":\"collate-claims/9\"}") == .own)
    #expect(origin("{\"text\":\"The format is collate-claims/2.\"}") == .foreign)
    #expect(origin("claim,statement,support,file,family,status\r\n") == .own)
    #expect(origin("claim,statement\n") == .foreign)
    #expect(origin("") == .foreign)
  }
}
