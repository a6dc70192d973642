import CollateText
import Testing

@testable import CollateClean

@Suite struct LineFeaturesTests {
  private func rows(_ text: String) -> [[Float]] {
    let bytes = Array(text.utf8)
    let lines = TextLine.lines(of: bytes)
    return LineFeatures.rows(lines, said: lines.map { Shingles.words(Array(bytes[$0.span])) }, in: bytes)
  }

  @Test func everyLineHasARowOfOneLength() {
    let found = rows("Menu\nThe dam held.\n\u{2022} | \u{2022}")
    #expect(found.count == 3 && Set(found.map(\.count)).count == 1)
    #expect(found.map { $0[LineFeatures.wordColumn] } == [1, 3, 3])
    #expect(rows("").isEmpty)
  }

  @Test func capitalsOfAnyScriptCount() {
    // Column 5 is the share of words that begin with a capital.
    #expect(rows("Плотина Устояла ночью снова")[0][5] == 0.5)
    #expect(rows("Dam Holds at night")[0][5] == 0.5)
  }

  @Test func whatIsSaidTwiceIsSeen() {
    let line = "The dam above the town held on Monday."
    let (once, twice) = (rows("\(line)\nNobody was hurt there."), rows("\(line)\n\(line)"))
    #expect(once != twice)
  }
}
