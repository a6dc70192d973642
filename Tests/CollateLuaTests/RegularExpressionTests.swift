import CollateText
import Testing

@testable import CollateLua

@Suite struct RegularExpressionTests {
  private func matches(
    _ pattern: String, _ text: String, ignoresCase: Bool = false, most: Int = .max,
    spend: (UInt64) -> Bool = { _ in true }
  ) throws -> [[Span?]]? {
    let bytes = Array(text.utf8)
    let regex = try RegularExpression(.init(pattern: Array(pattern.utf8), ignoresCase: ignoresCase))
    return regex.matches(in: bytes, within: Span(0, bytes.count), most: most, spend: spend)
  }

  @Test func matchesAndTheirGroupsAreSpans() throws {
    #expect(
      try matches("(a)|(b)c", "xabc") == [[Span(1, 2), Span(1, 2), nil], [Span(2, 4), nil, Span(2, 3)]])
    #expect(try matches(#"\p{Lu}\pL+"#, "der Élan") == [[Span(4, 9)]])
    #expect(try matches("élan", "ÉLAN", ignoresCase: true) == [[Span(0, 5)]])
  }

  @Test func emptyMatchesGoOnAtTheNextCharacter() throws {
    #expect(try matches("x*", "éx")?.map { $0[0] } == [Span(0, 0), Span(2, 3), Span(3, 3)])
    #expect(try matches("^", "ab\ncd")?.count == 1)
  }

  @Test func aSearchIsPaidForBeforeItIsMade() throws {
    var asked = 0
    #expect(
      try matches(
        "a", "aaa",
        spend: { _ in
          asked += 1; return asked < 3
        }) == nil)
    #expect(asked == 3)
    #expect(try matches("a", "aaa", most: 1)?.count == 1)
  }

  @Test(arguments: ["(", "a{1001}", "(?=a)", #"(a)\1"#, "((a{1,100}){1,100}){1,100}"])
  func whatIsNoExpressionSaysWhy(pattern: String) {
    #expect(throws: RegularExpression.Fault.self) { try matches(pattern, "") }
  }
}
