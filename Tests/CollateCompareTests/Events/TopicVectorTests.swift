import CollateCore
import Testing

@testable import CollateCompare

@Suite struct TopicVectorTests {
  private func vectors(_ texts: [String]) -> [TopicVector] {
    var vocabulary = Vocabulary()
    let read = texts.map { TopicTerms(TopicWords(SmallCorpus.document("a", $0), &vocabulary).all) }
    return read.map { TopicVector($0, [Double](repeating: 1, count: vocabulary.keys.count)) }
  }

  @Test func equalTextsHaveProductOne() {
    let found = vectors(["the mill burned in Torvall", "the mill burned in Torvall", "a bridge fell"])
    #expect(abs(found[0].product(found[1]) - 1) < 1e-9)
    #expect(found[0].product(found[2]) == 0)
    #expect(found[0].sharesName(found[1]))
    #expect(!found[0].sharesName(found[2]))
  }

  @Test func theProductWithASumIsTheSumOfProducts() {
    let found = vectors(["the mill in Torvall", "a mill and a bridge", "the bridge to Torvall"])
    let sum = found[1].sum(found[2])
    #expect(abs(found[0].product(sum) - found[0].product(found[1]) - found[0].product(found[2])) < 1e-9)
  }
}
