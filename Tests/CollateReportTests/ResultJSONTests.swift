import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct ResultJSONTests {
  private let result = ResultJSON(TestCorpus.corpus, record: TestCorpus.record).json

  @Test func everySpanSlicesItsSource() throws {
    let sources = Dictionary(
      uniqueKeysWithValues: TestCorpus.corpus.documents.map { ($0.name, $0.source.bytes) })
    let spans = spans(in: result)
    #expect(spans.count > 20)
    for span in spans {
      let bytes = try #require(span["file"]?.string.flatMap { sources[$0] })
      let place = Span(try #require(span["start"]?.int), try #require(span["end"]?.int))
      #expect(bytes.string(place) == span["text"]?.string)
    }
  }

  @Test func claimsCarryFilesFamiliesAndStatus() {
    let claim = result["claims"]?[0]
    #expect(claim?["files"]?.items.compactMap(\.string) == ["a.txt", "b.txt", "c<b>.txt"])
    #expect(claim?["families"]?.items.compactMap(\.string) == ["f1", "f2"])
    #expect(claim?["evidence"]?[2]?["status"] == "contradicts")
    #expect(claim?["slots"]?["where"]?.keys == ["file", "start", "end"])
  }

  @Test func linksArePairsOfPlaces() {
    #expect(result["links"]?.items.map { $0.items.map { $0["file"]?.string } } == [["a.txt", "c<b>.txt"]])
  }

  @Test func deviantFilesAreNamed() {
    let discrepancy = result["discrepancies"]?[0]
    #expect(discrepancy?["deviant"]?.items == ["c<b>.txt"])
    #expect(discrepancy?["values"]?[0]?["value"] == "9 person")
  }

  @Test func uniqueClaimsAreGroupedByTheFilesThatCarryThem() {
    #expect(result["unique"]?.items.map { $0["claims"]?.items } == [["c2"], ["c3"]])
    #expect(result["unique"]?[0]?["files"]?.items == ["a.txt", "b.txt"])
  }

  @Test func furnitureStandsWithItsFileAndInOneList() {
    #expect(result["boilerplate"]?[0]?["reason"] == "share link")
    #expect(result["files"]?[0]?["boilerplate"] == result["boilerplate"])
  }

  @Test func notesOfDocumentsAndRunAreOneList() {
    #expect(result["notes"]?.items.map { $0["file"]?.string } == ["c<b>.txt", "d.txt"])
  }

  private func spans(in json: JSON) -> [JSON] {
    switch json {
    case .array(let items): items.flatMap(spans)
    case .object(let members):
      (json["text"] != nil && json["start"] != nil ? [json] : []) + members.flatMap { spans(in: $0.value) }
    default: []
    }
  }
}
