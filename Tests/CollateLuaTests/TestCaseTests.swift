import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct TestCaseTests {
  private func field(_ name: String, _ value: LuaValue) -> LuaValue.Field { .init(name, value) }

  private func fault(_ fields: LuaValue.Field...) -> String {
    do {
      _ = try TestCase(.record(fields), number: 3)
      return "none"
    } catch {
      return error.message
    }
  }

  @Test func documentsCarryTheirFactsAndWhatIsGiven() throws {
    let second = LuaValue.record([field("text", .string("fell")), field("count", .integer(2))])
    let given = LuaValue.record([field("hedge", .list([.string("fell"), second]))])
    let document = LuaValue.record([
      field("text", .string("It fell.")), field("outlet", .string("Herald")), field("given", given),
    ])
    let found = try TestCase(
      .record([
        field("name", .string("n")), field("text", .string("It rose.")), field("section", .string("s")),
        field("claims", .list([])), field("documents", .list([document])),
      ]),
      number: 1)
    #expect(found.documents.map(\.document.name) == ["text", "document-1"])
    let read = found.documents[1].document
    #expect(read.metadata[Metadata.outlet]?.value == "Herald")
    #expect(read.annotations("hedge").map(\.span) == [Span(3, 7), Span(3, 7)])
    #expect(read.annotations("hedge").map { $0.fields["count"] } == [nil, 2])
    #expect(found.givenLayers == ["hedge", .claims])
  }

  @Test func faultsNameTheCase() {
    let (name, text) = (field("name", .string("n")), field("text", .string("t")))
    #expect(fault(text) == "case 3 has no name")
    #expect(fault(name) == "the case 'n' has neither text nor documents")
    #expect(fault(name, text).hasPrefix("the case 'n' expects nothing"))
    #expect(fault(name, field("txt", .none)) == "a case has no entry 'txt'")
    #expect(fault(name, field("documents", .list([.record([])]))) == "document 1 of 'n' has no text")
    #expect((try? TestCase(.integer(1), number: 3)) == nil)
  }
}
