import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct AnnotationListingTests {
  private static let text = "Zoë Ärn, 41, saw «two\nred boats» there."
  private static let kinds: [Layer] = ["entity", "number", "quote"]

  private func listing(_ documents: [Document]) -> AnnotationListing {
    var corpus = Corpus()
    corpus.documents = documents
    return AnnotationListing(of: corpus, kinds: Self.kinds)
  }

  private func document(_ name: String = "a.txt", encoding: String = "utf-8") -> Document {
    let bytes = Array(Self.text.utf8)
    var document = Document(
      name: name, source: SourceFile(path: name, bytes: bytes), format: .plain, encoding: encoding,
      readable: MappedText(identity: bytes))
    document.words = WordTable(document.bytes)
    func span(_ words: String) -> Span {
      let start = bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
      return Span(start, start + words.utf8.count)
    }
    document.annotate(Sentence(span: Span(0, bytes.count), paragraph: 0))
    document.annotate(EntityMention(span: span("Zoë Ärn"), category: .person, canonical: "Zoë Ärn"))
    document.annotate(EntityMention(span: span("Ärn"), category: .place, canonical: "Ärn"))
    document.annotate(Quantity(span: span("41"), lower: 41, upper: 41, bound: .exact))
    document.annotate(Quotation(span: span("two\nred boats"), form: .direct))
    return document
  }

  @Test func jsonHasThePlaceTheKindAndTheFieldsTheWiderFirst() throws {
    let json = String(decoding: listing([document()]).json, as: UTF8.self)
    #expect(json.contains(#""kinds": ["entity", "number", "quote"]"#))
    let whole = try #require(json.firstRange(of: #""start": 0,"#))
    let part = try #require(json.firstRange(of: #""start": 5,"#))
    #expect(whole.lowerBound < part.lowerBound)
    #expect(json.contains(#""text": "Zoë Ärn""#))
    #expect(json.contains(#""canonical": "Zoë Ärn""#))
  }

  @Test func tableHasAWordALineAndTellsOfSpansWithoutRoom() {
    let lines = listing([document()]).conll.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "# global.columns = ID FORM START END XPOS ENTITY NUMBER QUOTE")
    #expect(lines[1] == "# newdoc id = a.txt")
    #expect(lines[2] == "# entity: 1 spans that overlap another are left out")
    #expect(lines[3] == "1\tZoë\t0\t4\t_\tB-person\tO\tO")
    #expect(lines[4] == "2\tÄrn\t5\t9\t_\tI-person\tO\tO")
    #expect(lines[6] == "4\t41\t11\t13\t_\tO\tB-exact\tO")
    #expect(lines.contains { $0.hasSuffix("two\t21\t24\t_\tO\tO\tB-direct") })
    #expect(lines.contains { $0.hasSuffix("boats\t29\t34\t_\tO\tO\tI-direct") })
  }

  @Test func wordsOutsideSentencesAreABlockOfTheirOwn() {
    var document = document()
    document.replaceAnnotations("sentence", with: [])
    document.annotate(Sentence(span: Span(11, document.bytes.count), paragraph: 0))
    let table = listing([document]).conll
    #expect(table.contains("3\t,\t9\t10\t_\tO\tO\tO\n\n1\t41"))
  }

  @Test func standoffCountsCharactersAndReachesOverNoLineEnd() throws {
    let lines = try listing([document()]).brat().split(separator: "\n")
    #expect(lines[0] == "T1\tentity-person 0 7\tZoë Ärn")
    #expect(lines[1].hasPrefix("#1\tAnnotatorNotes T1\t{"))
    #expect(lines[2] == "T2\tentity-place 4 7\tÄrn")
    #expect(lines[6] == "T4\tquote-direct 18 21;22 31\ttwo red boats")
  }

  @Test func standoffNeedsOneAccountInUTF8() {
    #expect(throws: AnnotationListing.StandoffFault.self) {
      try listing([document(), document("b.txt")]).brat()
    }
    let bytes = Array("K\u{F6}ln".unicodeScalars.map { UInt8($0.value) })
    let latin = Document(
      name: "l.txt", source: SourceFile(path: "l.txt", bytes: bytes), format: .plain,
      encoding: "windows-1252", readable: MappedText(identity: Array("Köln".utf8)))
    #expect(throws: AnnotationListing.StandoffFault.self) { try listing([latin]).brat() }
  }
}
