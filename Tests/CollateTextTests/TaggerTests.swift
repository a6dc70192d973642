import Testing

@testable import CollateText

@Suite struct TaggerTests {
  private func tags(_ text: String) -> [String] {
    var table = WordTable(Array(text.utf8))
    table.tag(table.words.indices)
    return table.words.compactMap { $0.tag?.tag }
  }

  @Test func tellsNounsFromVerbsByTheirNeighbours() {
    #expect(tags("The plan was to visit the harbour.") == ["DT", "NN", "VBD", "TO", "VB", "DT", "NN", "."])
    #expect(tags("They plan a visit.") == ["PRP", "VBP", "DT", "NN", "."])
  }

  @Test func aModalIsNoMonth() {
    #expect(tags("She may leave in May.") == ["PRP", "MD", "VB", "IN", "NNP", "."])
  }

  @Test func straightMarksOpenAndClose() {
    #expect(tags("\"Go\", he said.").prefix(3) == ["``", "VB", "''"])
  }

  @Test func noWordsHaveNoTags() { #expect(Tagger.fitted.tags(of: []).isEmpty) }
}
