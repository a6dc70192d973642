import CollateCore
import CollateText
import Testing

@testable import CollateLoad

@Suite struct RecordReaderTests {
  @Test func recordsOfLinesShareTheFileAndKeepTheirBytes() throws {
    let folder = try Folder()
    let lines = #"""
      {"title": "Dam holds", "date": "2019-03-04T08:00:00Z", "authors": ["L. Brandt"], "text": "The dam\nheld \u2013 at noon."}
      {"text": "cut off
      {"body": "no text"}
      {"text": "Rain stopped."}
      """#
    let corpus = try load([folder.write("wire.jsonl", lines.utf8)])
    #expect(corpus.documents.map(\.name) == ["wire.jsonl#1", "wire.jsonl#4"])
    let first = try #require(corpus.documents.first)
    #expect(first.string(Span(0, 99)) == "The dam\nheld \u{2013} at noon.")
    #expect(first.sourceRanges(of: Span(13, 16)).map { first.source.bytes.string($0) } == [#"\u2013"#])
    #expect(first.metadata[Metadata.title]?.value == "Dam holds")
    #expect(first.metadata[Metadata.author]?.value == "L. Brandt")
    #expect(first.metadata[Metadata.date]?.value == "2019-03-04")
    #expect(corpus.notes.count { $0.isFailure } == 2)
    #expect(corpus.notes.contains { $0.document == "wire.jsonl" && $0.reason.contains("line 2") })
    #expect(corpus.notes.contains { $0.document == "wire.jsonl#3" && $0.reason.contains("'text'") })
  }

  @Test func oneObjectOrAnArrayOfThem() throws {
    let folder = try Folder()
    let one = try folder.write("one.json", #"{"story": "It rained."}"#.utf8)
    let many = try folder.write("many.json", #"[{"story": "One."}, {"story": "Two."}]"#.utf8)
    let corpus = try load([one, many], ["field": "story"])
    #expect(corpus.documents.map(\.name) == ["many.json#1", "many.json#2", "one.json"])
    #expect(corpus.notes.isEmpty)
  }

  @Test func aRecordThatProgramsReadDifferentlyIsRefused() throws {
    let folder = try Folder()
    let lines: [[UInt8]] = [
      Array(#"{"text": "It rained."}"#.utf8), Array(#"{"text": "It", "text": "snowed."}"#.utf8),
      Array(#"{"text": "caf"#.utf8) + [0xE9] + Array(#""}"#.utf8), Array(#"{"text": "a \x escape"}"#.utf8),
      Array("{\"text\": \"a\ttab\"}".utf8), Array(#"{"text": "It \ud800 hailed."}"#.utf8),
    ]
    let corpus = try load([folder.write("wire.jsonl", lines.joined(separator: [0x0A]))])
    #expect(corpus.documents.map(\.name) == ["wire.jsonl#1", "wire.jsonl#6"])
    #expect(corpus.documents.last?.string(Span(0, 99)) == "It \u{FFFD} hailed.")
    let failures = corpus.allNotes.filter(\.isFailure).map { "\($0.document ?? ""): \($0.reason)" }
    #expect(failures.count == 4)
    for (place, words) in [
      ("#2", "'text' twice"), ("#3", "not UTF-8"), ("line 4", "escape"), ("line 5", "control"),
    ] {
      #expect(failures.contains { $0.contains(place) && $0.contains(words) }, "\(place) \(failures)")
    }
  }

  @Test func brokenJSONNamesItsPlace() throws {
    let folder = try Folder()
    let corpus = try load([folder.write("broken.json", "{\"text\":\n \"a\" \"b\"}".utf8)])
    #expect(corpus.documents.isEmpty)
    #expect(corpus.notes.map(\.reason).joined().contains("line 2, column 6"))
  }
}
