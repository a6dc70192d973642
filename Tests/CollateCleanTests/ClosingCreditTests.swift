import CollateText
import Testing

@testable import CollateClean

@Suite struct ClosingCreditTests {
  private func credit(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    let lines = TextLine.lines(of: bytes)
    let page = PageLines(
      lines: lines, verdicts: Array(repeating: nil, count: lines.count),
      evidence: Array(repeating: PageLines.Evidence(), count: lines.count))
    return ClosingCredit.find(page, in: bytes).map { [bytes.string($0.span), bytes.string($0.name)] }
  }

  @Test(arguments: [
    ("The dam held. – Orrin Herald", "Orrin Herald"), ("Nobody was hurt.\" — Valley News", "Valley News"),
    ("First. – No Name\nThe dam held. - orrinherald.com", "orrinherald.com"),
  ])
  func namesBehindTheLastSentenceAreFound(text: String, name: String) {
    let found = credit(text)
    #expect(found?.last == name)
    #expect(found?.first?.hasSuffix(" " + name) == true)
  }

  @Test(arguments: [
    "", "The dam held.", "The dam – an old one", "The dam held. – and nobody was hurt",
    "The dam held.– Orrin Herald",
    "The dam held. – \"Orrin Herald\"", "It held. – One Two Three Four Five Six",
    "The dam held. – Orrin Herald and a very long tail that goes on and on for more than sixty bytes",
  ])
  func otherEndingsAreNoCredit(text: String) {
    #expect(credit(text) == nil)
  }

  @Test func domainsAreToldByTheirEnding() {
    for (name, isDomain) in [
      ("a.com", true), (".com", false), ("a.c", false), ("a b.com", false), ("a.c0m", false),
    ] {
      #expect(ClosingCredit.isDomain(Span(0, name.utf8.count), in: Array(name.utf8)) == isDomain, "\(name)")
    }
  }
}
