import CollateCore
import Testing

@testable import CollateLoad

/// Shapes of JSON that services give, with `FieldSearch` and `FieldNames`.
@Suite struct RecordListTests {
  @Test func newsServicesNestTheirLists() {
    let found = read(
      #"{"status":"ok","response":{"total":2,"results":[{"webTitle":"Dam","webPublicationDate":"2024-05-14T06:10:00Z","fields":{"bodyText":"The dam held."}},{"webTitle":"Rain","fields":{"bodyText":"It rained."}}]}}"#,
      "news.json")
    #expect(found.names == ["news.json#1", "news.json#2"] && found.texts == ["The dam held.", "It rained."])
    #expect(found.fact(Metadata.title) == "Dam" && found.fact(Metadata.date) == "2024-05-14")
    #expect(found.reasons == ["its texts are read from the field 'fields.bodyText'"])
  }

  @Test func aFeedInJSONIsItsItemsAndNotItsOwnDescription() {
    let found = read(
      #"{"version":"https://jsonfeed.org/version/1.1","title":"Vale","description":"News of the vale","items":[{"id":"1","content_html":"<p>The dam held.</p>","date_published":"2024-05-14"}]}"#,
      "feed.json")
    #expect(found.names == ["feed.json#1"] && found.documents.first?.markup == .html)
    #expect(found.fact(Metadata.date) == "2024-05-14")
  }

  @Test func anArticleIsNoListOfThoseRelatedToIt() {
    let found = read(
      #"{"headline":{"main":"Dam"},"body":[{"type":"p","text":"The dam held."},{"type":"p","text":"It rained."}],"related":[{"text":"Another story."}]}"#,
      "one.json")
    #expect(found.names == ["one.json"] && found.texts == ["The dam held.\n\nIt rained."])
    #expect(found.fact(Metadata.title) == "Dam")
    #expect(found.documents.first?.source(of: "It rained.") == "It rained.")
  }

  @Test func wordsMayLieInAnObject() {
    let found = read(
      #"[{"title":{"rendered":"Dam"},"content":{"rendered":"<p>The dam held.</p>"},"excerpt":{"rendered":"Held."}}]"#,
      "posts.json")
    #expect(found.fact(Metadata.title) == "Dam" && found.documents.first?.source(of: "held") == "held")
  }

  @Test func aPathLeadsToOddRecords() {
    let json = #"{"dump":{"rows":[{"zz":"It rained.","when":1715667000}]}}"#
    #expect(read(json, "a.json", field: "zz", records: "dump.rows").texts == ["It rained."])
    #expect(
      read(json, "a.json", records: "dump.lines").failures.first?.contains("nothing is at 'dump.lines'")
        == true)
    let failure = read(json, "a.json", field: "yy", records: "dump.rows").failures.first
    #expect(failure == "the record has no text in the field 'yy'; there is 'zz' (“It rained.”)")
  }

  @Test func aFieldWithoutATellingNameIsAskedFor() {
    let failure = read(#"[{"zz":"It rained."}]"#, "a.json").failures.first
    #expect(failure?.contains("name it with the option 'field'. There is 'zz'") == true)
  }

  @Test func theProfileOfAPersonIsNoText() {
    let found = read(
      #"[{"user":{"name":"Ada","description":"Likes dams"},"full_text":"The dam held.","created_at":"Tue May 14 06:10:00 +0000 2024"}]"#,
      "posts.json")
    #expect(found.texts == ["The dam held."] && found.fact(Metadata.author) == "Ada")
    #expect(FieldNames.fact("created_at")?.key == Metadata.date && FieldNames.textRank("Full-Text") == 1)
  }

  @Test func nestingEndsSomewhere() {
    let deep =
      String(repeating: #"{"data":"#, count: 60) + #"[{"text":"It rained."}]"#
      + String(repeating: "}", count: 60)
    #expect(read(deep, "deep.json").documents.isEmpty)
  }
}
