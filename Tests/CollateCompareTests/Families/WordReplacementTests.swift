import Testing

@testable import CollateCompare

@Suite struct WordReplacementTests {
  private func replacement(_ left: String, _ right: String) -> WordReplacement {
    var vocabulary = Vocabulary()
    let sequences = SmallCorpus.make(left, right).documents.map { WordSequence($0, &vocabulary) }
    return WordReplacement(sequences[0], sequences[1])
  }

  private let text =
    "the crew of the ferry left the harbour in heavy fog and ran onto a bank of sand near Hollin"

  @Test func swappedWordsLeaveTheFrame() {
    let found = replacement(
      text, "the team of the ferry left the port in dense fog and drove onto a shoal of sand near Hollin")
    #expect(found.places.map(\.left) == [1, 7, 9, 12, 15])
    #expect(found.frame == 1)
    #expect(found.isMachineMade)
  }

  @Test func aFewWordsAreAnEditors() {
    let found = replacement(
      text, "the team of the ferry left the port in heavy fog and ran onto a bank of sand near Hollin")
    #expect(found.places.count == 2)
    #expect(!found.isMachineMade)
  }

  @Test func namesAndNumbersAreNoReplacements() {
    let found = replacement(
      text, "the crew of the ferry left the harbour in heavy fog and ran onto a bank of sand near Torvall")
    #expect(found.places.isEmpty)
    #expect(!found.isMachineMade)
  }

  @Test func otherSentencesAreNoFrame() {
    let found = replacement(text, "in Hollin prices rose again and traders spoke of panic")
    #expect(found.frame < 0.75)
    #expect(!replacement("", text).isMachineMade)
  }
}
