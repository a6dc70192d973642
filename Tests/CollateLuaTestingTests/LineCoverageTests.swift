import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct LineCoverageTests {
  private let file = LuaSource(
    file: "a.lua", path: "p/a.lua", bytes: Array("one\n  two\nthree\n  end, end)\n}".utf8))

  @Test func theShareIsRoundedDownAndMissedLinesAreShown() {
    let coverage = LineCoverage(file: file, code: [1, 2, 3, 4, 5], run: [1, 3])
    #expect(coverage.path == "p/a.lua" && coverage.codeCount == 3 && coverage.percent == 66)
    #expect(coverage.missed == [.init(number: 2, text: "two")])
    #expect(LineCoverage(file: file, code: [1], run: [1, 2]).percent == 100)
  }
}
