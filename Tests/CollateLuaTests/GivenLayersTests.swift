import CollateCore
import CollateText
import Testing

@testable import CollateLua

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

  @Test func faultsAreNamed() {
    func message(_ body: () throws -> Void) -> String? {
      do {
        try body()
        return nil
      } catch { return (error as? TestCaseFault)?.message }
    }
    #expect(
      message { _ = try layers.claims([record(("text", .string("rose")))]) }
        == "'rose' in claims stands in no document")
    #expect(
      message { _ = try layers.claims([record(("text", .string("")))]) }
        == "'' in claims stands in no document")
    #expect(
      message { _ = try layers.claims([record(("txt", .string("fell")))]) } == "a claim has no entry 'txt'")
    #expect(message { _ = try layers.entities([record()]) } == "an entity has no name")
  }
}
