import CollateText
import Testing

@testable import CollateCore

@Suite struct SharedReadingTests {
  private var document: Document { Document(name: "a", plain: "Two boats sank.") }

  @Test func theSecondStageGetsWhatTheFirstRead() {
    var document = document
    #expect(document.sharing([Sentence.kind]) { _ in 1 } == 1)
    #expect(document.sharing([Sentence.kind]) { _ in 2 } == 1)
    #expect(document.sharing([Sentence.kind]) { _ in 3 } == 3)
  }

  @Test func soManyAsItSaysGetIt() {
    var document = document
    let read = (1...4).map { number in document.sharing([], among: 3) { _ in number } }
    #expect(read == [1, 1, 1, 4])
  }

  @Test func aLayerThatChangesMakesItReadAgain() {
    var document = document
    _ = document.sharing([Sentence.kind]) { _ in 1 }
    document.annotate(Boilerplate(span: Span(0, 3), reason: "a menu"))
    document.annotate(Sentence(span: Span(0, 3), paragraph: 0))
    #expect(document.sharing([Sentence.kind]) { _ in 2 } == 2)
    document.annotate(all: [Sentence(span: Span(4, 5), paragraph: 0).annotation])
    #expect(document.sharing([Sentence.kind]) { _ in 3 } == 3)
    document.replaceAnnotations(Sentence.kind, with: [])
    #expect(document.sharing([Sentence.kind]) { _ in 4 } == 4)
  }
}
