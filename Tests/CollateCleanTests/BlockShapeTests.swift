import CollateText
import Testing

@testable import CollateClean

@Suite struct BlockShapeTests {
  @Test func wordsAreToldByTheirFirstSign() {
    let shape = BlockShape(Array("\u{201C}The Orrin dam, built in 1920, held.".utf8))
    #expect(shape.words == 7 && shape.numbers == 1 && shape.commas == 2 && shape.stops == 1)
    #expect(shape.shortWords == 1 && shape.endsSentence && shape.startsWithCapital)
  }

  @Test(arguments: [
    ("Held.", true), ("Held.\"", true), ("held (again.)", true), ("\u{6C34}\u{3002}", true),
    ("\u{645}\u{61F}", true), ("Held", false), ("", false), ("\u{201D}", false),
  ])
  func sentencesEndInEveryScript(text: String, ends: Bool) {
    #expect(BlockShape.endsSentence(Array(text.utf8)) == ends)
  }
}
