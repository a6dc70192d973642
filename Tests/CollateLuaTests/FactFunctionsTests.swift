import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// Facts that stages of the phase clean set, and furniture that they mark.
@Suite struct FactFunctionsTests {
  private func stage(_ body: String, provides: String = "\"metadata\"") -> String {
    """
    return collate.stage {
      name = "clean.desk", api = 2, summary = "Sets.", needs = { "documents" }, provides = { \(provides) },
      document = function(doc) \(body) end,
    }
    """
  }

  private func run(_ body: String, provides: String = "\"metadata\"") throws -> Document {
    let stage = try LuaFixture.stage(stage(body, provides: provides))
    return try LuaFixture.run(stage, on: [Document(name: "a", plain: "The dam held.\nFiled 2024-05-14 HBW")])
      .documents[0]
  }

  @Test func aFactHasItsEvidenceAndItsStage() throws {
    let document = try run("local day = doc:find('2024-05-14') doc:set('date', day.text .. 'T10:00', day)")
    #expect(
      document.metadata[Metadata.date]
        == .init(.string("2024-05-14"), evidence: [Span(20, 30)], origin: "clean.desk"))
  }

  @Test(arguments: [
    ("doc:set('date', 'Monday')", "ISO 8601"), ("doc:set('titel', 'x')", "did you mean 'title'"),
    ("doc:set('mood', 'x')", "facts are title, outlet"), ("doc:set('title', ' ')", "title is empty"),
    ("doc:set('title', 'x') doc:set('title', 'y')", "has set title before"),
  ])
  func whatIsNoFactIsToldAndSetsNothing(body: String, message: String) throws {
    let document = try run("doc:set('author', 'Ida') " + body)
    #expect(document.notes.first?.reason.contains(message) == true, "\(document.notes)")
    #expect(document.metadata.keys == [])
  }

  @Test func itIsDeclared() throws {
    let undeclared = try run("doc:set('title', 'x')", provides: "\"boilerplate\"")
    #expect(undeclared.notes[0].reason.contains("add it to provides"))
    let elsewhere = stage("").replacing("clean.desk", with: "extract.desk")
    #expect(LuaFixture.faults(elsewhere)[0].contains("metadata are set by the document body"))
    #expect(LuaFixture.faults(stage("").replacing("api = 2", with: "api = 1")).count == 1)
  }

  @Test func furnitureIsMarkedWithItsReason() throws {
    let body = "doc:annotate('boilerplate', doc:find('Filed'), { reason = 'footer of the wire' })"
    let document = try run(body, provides: "\"boilerplate\"")
    #expect(document.all(Boilerplate.self) == [.init(span: Span(14, 19), reason: "footer of the wire")])
  }
}
