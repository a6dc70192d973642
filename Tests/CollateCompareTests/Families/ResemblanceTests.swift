import Testing

@testable import CollateCompare

@Suite struct ResemblanceTests {
  private func resemblance(_ left: String, _ right: String) -> Resemblance {
    var vocabulary = Vocabulary()
    let corpus = SmallCorpus.make(left, right)
    let sequences = corpus.documents.map { WordSequence($0, &vocabulary) }
    return Resemblance(sequences[0], sequences[1])
  }

  private let text = "the crew of the ferry left the harbour in heavy fog and ran onto a sandbank"

  @Test func equalTextsAreContainedInEachOther() {
    let same = resemblance(text, text)
    #expect(same.trigramContainment == 1)
    #expect(same.leftCovered == 1)
  }

  @Test func replacedWordsBreakRuns() {
    let spun = resemblance(text, "the crew of the ferry left the port in heavy fog and ran onto a sandbank")
    #expect(spun.runs.count == 2)
    #expect(spun.orderAgreement == 1)
  }

  @Test func strangersShareNothing() {
    let other = resemblance(text, "prices of copper rose again in early trade on Monday")
    #expect(other.trigramContainment == 0)
    #expect(other.runs.isEmpty)
  }
}
