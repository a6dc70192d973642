import Testing

@testable import CollateCompare

@Suite struct DocumentStemsTests {
  @Test func aWordIsHeldInAnyFormByTheDocumentThatHasIt() {
    let comparison = Comparison(
      Accounts("The bridges fell.", "A dam burst.\nNobody crossed the bridge.").corpus)
    #expect([0, 1].map { comparison.documentStems.holds("dam", in: $0) } == [false, true])
    let stem = comparison.sentences[0][0].tokens[1].stem
    #expect([0, 1].map { comparison.documentStems.holds(stem, in: $0) } == [true, true])
  }
}
