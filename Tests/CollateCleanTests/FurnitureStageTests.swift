import CollateCore
import CollateText
import Testing

@testable import CollateClean

@Suite struct FurnitureStageTests {
  private func mark(_ texts: [String]) throws -> Corpus {
    var corpus = Corpus()
    for (index, text) in texts.enumerated() {
      corpus.documents.append(Document(name: "\(index)", plain: text))
    }
    let definition = FurnitureStage.definition
    guard case .corpus(let run) = try definition.make(OptionValues(specs: definition.options)) else {
      return corpus
    }
    try run(&corpus, StageContext(stage: definition.name))
    return corpus
  }

  private func furniture(_ document: Document) -> [String] {
    document.all(Boilerplate.self).map { document.string($0.span) }
  }

  private let page = """
    12.5 C
    Orrin
    Monday, March 4, 2019

    Bridge over the Orrin closed after crack is found

    Lena Brandt
    Sunday 3 March 2019 18:20 GMT

    Stay up to date with alerts from The Orrin Herald

    A crack as long as a hand closed the old bridge over the Orrin on Sunday, engineers said.

    Nobody was hurt.

    A closer look

    Buses will go by Vale Road until the crack is mended. – Herald.example

    Comments
    """
  private let sibling = """
    Engineers closed the old bridge over the Orrin on Sunday because of a crack. Buses go by Vale Road.
    """

  @Test func furnitureIsMarkedWithReasonsAndBodyIsKept() throws {
    let corpus = try mark([page, sibling])
    #expect(
      furniture(corpus.documents[0]) == [
        "12.5 C", "Orrin", "Monday, March 4, 2019", "Lena Brandt", "Sunday 3 March 2019 18:20 GMT",
        "Stay up to date with alerts from The Orrin Herald", "A closer look", "– Herald.example", "Comments",
      ])
    #expect(furniture(corpus.documents[1]).isEmpty)
    #expect(corpus.documents[0].all(Boilerplate.self).allSatisfy { !$0.reason.isEmpty })
  }

  @Test func factsComeFromTheLinesThatShowThem() throws {
    let document = try mark([page, sibling]).documents[0]
    #expect(document.metadata[Metadata.title]?.value == "Bridge over the Orrin closed after crack is found")
    #expect(document.metadata[Metadata.author]?.value == "Lena Brandt")
    #expect(document.metadata[Metadata.outlet]?.value == "Herald.example")
    #expect(document.metadata[Metadata.pageDate]?.value == "2019-03-04")
    #expect(document.metadata[Metadata.date] == nil)
  }

  @Test func doubledSentencesAreMarkedOnce() throws {
    let twice = "The council of the town met on Monday. The council of the town met on Monday. It rose late."
    let marked = try mark([twice]).documents[0].all(Boilerplate.self)
    #expect(marked.map(\.span) == [Span(39, 77)])
  }

  @Test func sentencesThatOthersShareAreFreed() throws {
    let line = "Please check your taps, boil your drinking water until Friday evening and avoid the river."
    let other =
      "Residents should check taps, boil drinking water until Friday evening and avoid the river, it said."
    #expect(try furniture(mark([line, "It rained."]).documents[0]).isEmpty == false)
    #expect(try furniture(mark([line, other]).documents[0]).isEmpty)
  }
}
