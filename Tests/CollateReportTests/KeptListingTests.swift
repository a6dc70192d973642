import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct KeptListingTests {
  private func listing(_ text: String, _ furniture: [(String, String)]) -> KeptListing {
    var document = Document(name: "a.txt", plain: text)
    for (words, reason) in furniture {
      let start = document.bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
      document.annotate(Boilerplate(span: Span(start, start + words.utf8.count), reason: reason))
    }
    var corpus = Corpus()
    corpus.documents = [document]
    return KeptListing(of: corpus)
  }

  @Test func partsStandInTheOrderOfTheSourceWithReasons() {
    let found = listing(
      "Menu\n\nThe dam held. – Herald\nNobody was hurt.\n", [("Menu", "label"), ("– Herald", "credit")])
    #expect(
      found.text == """
        a.txt: 2 parts kept, 2 dropped; bytes of the file
        - 0-4\tMenu\t[label]
        + 6-19\tThe dam held.
        - 20-30\t– Herald\t[credit]
        + 31-47\tNobody was hurt.

        """)
  }

  @Test func furnitureOfSeveralLinesIsOnePart() {
    let found = listing("One.\nTwo\nthree\nFour.", [("Two\nthree", "appeal")])
    #expect(found.parts(of: 0).map(\.text) == ["One.", "Two\nthree", "Four."])
    #expect(found.parts(of: 0).map(\.reason) == [nil, "appeal", nil])
  }

  @Test func textCutAwayWithMarkupIsDropped() throws {
    let page = Array("<nav>Home</nav><p>It rained.</p>".utf8)
    var document = Document(
      name: "a.html", source: SourceFile(path: "a.html", bytes: page), format: .html, encoding: "utf-8",
      readable: MappedText(identity: page))
    let whole = MappedText(identity: page)
    document.recordRemoval(of: whole.slice(Span(5, 9)), reason: "navigation")
    try document.replaceReadable(whole.slice(Span(18, 28)))
    var corpus = Corpus()
    corpus.documents = [document]
    let parts = KeptListing(of: corpus).parts(of: 0)
    #expect(parts.map(\.range) == [Span(5, 9), Span(18, 28)])
    #expect(parts.map(\.reason) == ["navigation", nil])
  }
}
