import Testing

@testable import CollateCompare

@Suite struct TopicTermsTests {
  @Test func aTermIsANameWhereItIsAlwaysOne() {
    let words: [TopicWords.Word] = [
      .init(term: 7, isName: true), .init(term: 2, isName: true), .init(term: 7, isName: true),
      .init(term: 2, isName: false),
    ]
    let read = TopicTerms(words)
    #expect(read.terms == [2, 7])
    #expect(read.counts == [2, 2])
    #expect(read.areNames == [false, true])
  }
}
