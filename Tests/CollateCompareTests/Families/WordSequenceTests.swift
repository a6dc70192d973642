import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct WordSequenceTests {
  @Test func quotationsAreLeftOutOfTheShingles() {
    var document = SmallCorpus.document("a", "Brekke said we saved what we could on Sunday")
    document.annotate(Quotation(span: Span(12, 34), form: .direct))
    var vocabulary = Vocabulary()
    let sequence = WordSequence(document, &vocabulary)
    #expect(sequence.isQuoted == [false, false, true, true, true, true, true, false, false])
    #expect(sequence.trigrams.count == 2)
    #expect(sequence.bigrams.count == 3)
  }

  @Test func someSentencesHaveTheirOwnBigrams() {
    var vocabulary = Vocabulary()
    let document = SmallCorpus.document("a", "The mill burned\nThe mill burned down\nRain")
    let sequence = WordSequence(document, &vocabulary)
    #expect(sequence.bigrams(of: 0..<1).count == 2)
    #expect(sequence.bigrams(of: 1..<2).count == 3)
    #expect(sequence.bigrams(of: 2..<3).isEmpty)
    #expect(sequence.bigrams(of: 0..<3) == sequence.bigrams)
  }
}
