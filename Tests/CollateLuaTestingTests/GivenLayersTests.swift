import CollateCore
import CollateText
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct GivenLayersTests {
  private let layers = GivenLayers([
    Document(name: "a", plain: "It fell."), Document(name: "b", plain: "It fell here."),
  ])

  private func record(_ fields: (String, LuaValue)...) -> LuaValue {
    .record(fields.map { .init($0.0, $0.1) })
  }

  @Test func textsAreFoundInTheFirstDocumentOrTheNamedOne() throws {
    let evidence = record(
      ("text", .string("fell")), ("document", .string("b")), ("status", .string("contradicts")))
    let claims = try layers.claims([
      record(("text", .string("fell")), ("evidence", .list([evidence])), ("support", .string("disputed"))),
      record(("text", .string("here"))),
    ])
    #expect(claims.map(\.id) == ["c1", "c2"])
    #expect(
      claims.map(\.statement) == [
        Passage(document: 0, span: Span(3, 7)), Passage(document: 1, span: Span(8, 12)),
      ])
    #expect(claims[0].evidence.map(\.passage.document) == [1] && claims[0].evidence[0].status == .contradicts)
    #expect(claims[0].support == .disputed && claims[1].support == .singleFile)
  }

  @Test func mentionsOfAnEntityAreSorted() throws {
    let mentions = LuaValue.list([record(("text", .string("here"))), record(("text", .string("It")))])
    let entities = try layers.entities([
      record(("name", .string("X")), ("category", .string("place")), ("mentions", mentions))
    ])
    #expect(entities.map(\.category) == [.place])
    #expect(entities[0].mentions.map(\.document) == [0, 1])
  }

  private func strings(_ values: String...) -> LuaValue { .list(values.map { .string($0) }) }

  @Test func everyDocumentStandsInOneFamily() throws {
    let three = GivenLayers(["a", "b", "c"].map { Document(name: $0, plain: "x") })
    let families = try three.families([strings("c", "b")])
    #expect(families == [.init(id: "f1", members: [0]), .init(id: "f2", members: [1, 2])])
    for (list, message) in [
      ([strings("a", "a")], "'a' is in the families twice"), ([strings("d")], "there is no document 'd'"),
      ([.integer(1)], "a family is a list of names of documents, not a whole number"),
    ] {
      let fault = #expect(throws: TestCaseFault.self) { try three.families(list) }
      #expect(fault?.message == message)
    }
  }

  @Test func discrepanciesHaveSidesAndMayNameAClaim() throws {
    let sides = LuaValue.list([
      record(("text", .string("fell")), ("value", .string("1")), ("deviant", .bool(true))),
      record(("text", .string("here")), ("document", .string("b"))),
    ])
    let given = record(
      ("category", .string("number")), ("severity", .string("minor")), ("claim", .string("c1")),
      ("sides", sides))
    let found = try layers.discrepancies([given], claims: ["c1"])
    #expect(found.map(\.id) == ["d1"] && found[0].category == .number && found[0].severity == .minor)
    #expect(
      found[0].sides.map(\.value) == ["1", "here"] && found[0].sides.map(\.isDeviant) == [true, false])
    #expect(!found[0].isWithinDocument && found[0].claim == "c1")
    for (entry, message) in [
      (given, "discrepancy 1 is about the claim 'c1', but the case gives 0 claims: c1, c2 …"),
      (record(("type", .string("number"))), "discrepancy 1 needs at least two sides"),
      (record(), "discrepancy 1 has no type"),
    ] {
      let fault = #expect(throws: TestCaseFault.self) { try layers.discrepancies([entry], claims: []) }
      #expect(fault?.message == message)
    }
  }

  @Test func theTimelineHasDatesAndPassages() throws {
    let entry = record(("date", .string("2024-05-14")), ("passages", strings("fell", "here")))
    let found = try layers.timeline([entry], claims: [])
    let passages = [Passage(document: 0, span: Span(3, 7)), Passage(document: 1, span: Span(8, 12))]
    #expect(found == [TimelineEntry(date: "2024-05-14", passages: passages)])
    let fault = #expect(throws: TestCaseFault.self) { try layers.timeline([record()], claims: []) }
    #expect(fault?.message == "entry 1 of the timeline has no date")
  }

  @Test func findingsKeepTheirFields() throws {
    let found = try layers.findings(
      [record(("message", .string("Odd.")), ("passages", strings("fell")), ("n", .integer(2)))], kind: "odd")
    #expect(
      found == [
        Finding("odd", message: "Odd.", fields: ["n": 2], passages: [Passage(document: 0, span: Span(3, 7))])
      ])
    let fault = #expect(throws: TestCaseFault.self) {
      try layers.findings([record(("passages", strings("rose")))], kind: "odd")
    }
    #expect(fault?.message == "the text 'rose' of an entry of passages of odd 1 occurs in no document")
  }

  @Test func faultsAreNamed() {
    func message(_ body: () throws -> Void) -> String? {
      do {
        try body()
        return nil
      } catch { return (error as? TestCaseFault)?.message }
    }
    #expect(
      message { _ = try layers.claims([record(("text", .string("rose")))]) }
        == "the text 'rose' of claim 1 occurs in no document")
    #expect(
      message { _ = try layers.claims([record(("text", .string("")))]) }
        == "the text '' of claim 1 occurs in no document")
    #expect(
      message { _ = try layers.claims([record(("txt", .string("fell")))]) } == "claim 1 has no entry 'txt'")
    #expect(
      message { _ = try layers.claims([record(("text", .string("fell")), ("certainty", .string("sure")))]) }
        == "certainty of claim 1 is one of asserted, reported, suspected, denied, not 'sure'")
    #expect(
      message { _ = try layers.claims([record(("text", .string("fell")), ("confidence", .string("high")))]) }
        == "confidence of claim 1 must be a number from 0 to 1, not a string")
    #expect(
      message { _ = try layers.timeline([record(("date", .string("yesterday")))], claims: []) }?
        .hasSuffix("or 2024-W20, not 'yesterday'") == true)
    #expect(message { _ = try layers.entities([record()]) } == "entity 1 has no name")
  }
}
