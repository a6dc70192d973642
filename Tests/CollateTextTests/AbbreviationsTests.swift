import Testing

@testable import CollateText

@Suite struct AbbreviationsTests {
  @Test func theFollowerDependsOnTheAbbreviation() {
    #expect(Abbreviations.follower(of: Array("Mr".utf8)[...]) == .name)
    #expect(Abbreviations.follower(of: Array("No".utf8)[...]) == .number)
    #expect(Abbreviations.follower(of: Array("Inc".utf8)[...]) == .anyButOpening)
    #expect(Abbreviations.follower(of: Array("boat".utf8)[...]) == nil)
  }
}
