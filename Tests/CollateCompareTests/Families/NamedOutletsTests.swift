import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct NamedOutletsTests {
  private var documents: [Document] {
    var corpus = SmallCorpus.make(
      "The Torvall Herald reported it.", "As reports the Torvall Herald.", "He told the Torvall Herald.",
      "Nobody knows.")
    corpus.documents[0].annotate(
      EntityMention(span: Span(4, 18), category: .organisation, canonical: "Torvall Herald")
    )
    corpus.documents[1].annotate(
      EntityMention(span: Span(15, 29), category: .organisation, canonical: "Torvall Herald")
    )
    corpus.documents[2].annotate(
      EntityMention(span: Span(12, 26), category: .organisation, canonical: "Torvall Herald")
    )
    return corpus.documents
  }

  @Test func anOutletNamedTwiceIsShared() {
    let outlets = NamedOutlets(documents)
    #expect(outlets.areShared(by: 0, 1))
    #expect(!outlets.areShared(by: 0, 2))
  }

  @Test func sourcesOfAFamilyComeWithTheirPlaces() {
    let sources = NamedOutlets(documents).sources(of: [0, 1])
    #expect(sources.map(\.name) == ["Torvall Herald"])
    #expect(sources.first?.documents == [0, 1])
    #expect(sources.first?.evidence.count == 2)
    #expect(NamedOutlets(documents).sources(of: [0, 2]).isEmpty)
  }
}
