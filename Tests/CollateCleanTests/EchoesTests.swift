import Testing

@testable import CollateClean

@Suite struct EchoesTests {
  private let notice = Array(
    "This report was made by the Valley Press Union, whose friends may write to the union at any time of day."
      .utf8)
  private let first = Array(
    "The dam above the town of Orrin held on Monday after a night of heavy rain there.".utf8)
  private let second = Array(
    "Engineers kept watch at the Orrin dam; by noon the water had begun to fall a little.".utf8)

  private func echoes(_ accounts: [[[UInt8]]]) -> [[Bool]] {
    let echoes = Echoes(accounts.map { $0.map { Shingles.words($0) } })
    return accounts.indices.map { echoes.lines(of: $0) }
  }

  @Test func aNoticeOfTwoAccountsIsAnEcho() {
    #expect(echoes([[first, notice], [second, notice]]) == [[false, true], [false, true]])
  }

  @Test func copiesAndLoneAccountsHaveNone() {
    #expect(echoes([[first, notice], [first, notice]]) == [[false, false], [false, false]])
    #expect(echoes([[first, notice], [second]]) == [[false, false], [false]])
    #expect(echoes([[notice], [notice]]) == [[false], [false]])
  }
}
