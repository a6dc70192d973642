import Testing

@testable import CollateCompare

@Suite struct FactUnitTests {
  private func unit(_ text: String) -> FactUnit {
    let corpus = SmallCorpus.make(text)
    let index = StatementIndex(corpus.documents)
    return FactUnit(index.sentences[0].words.indices, of: 0, in: index, corpus.documents[0].bytes)
  }

  @Test(arguments: [
    ("Mara Venn said on Monday", true), ("police said", true), ("According to officials", true),
    ("The harbour board had earlier said in a statement that", true), ("The dam broke, police said", false),
    ("Mara Venn said the dam broke", false), ("Mara Venn", false),
  ])
  func sourcesWithoutAFactAreStubs(text: String, isStub: Bool) {
    #expect(unit(text).isStub == isStub)
  }

  @Test func readsWhatAgreementAsksFor() {
    let read = unit("Nine farms may not have been flooded on Monday")
    #expect(read.numbers.count == 1)
    #expect(read.weekdays.count == 1)
    #expect(read.isHedged)
    #expect(!read.isDoubtful)
    #expect(unit("Nine farms were allegedly flooded").isDoubtful)
    #expect(read.isNegated)
    #expect(read.hasVerb)
    #expect(!unit("Nine farms").hasVerb)
  }
}
