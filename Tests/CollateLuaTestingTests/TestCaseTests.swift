import CollateCore
import CollateText
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

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
        field("name", .string("n")), field("section", .string("s")), field(TestCase.lineKey, .integer(7)),
        field("claims", .list([])),
        field("documents", .list([.record([field("text", .string("It rose."))]), document])),
      ]),
      number: 1)
    #expect(found.corpus.documents.map(\.name) == ["document-1", "document-2"])
    #expect(found.line == 7)
    let read = found.corpus.documents[1]
    #expect(read.metadata[Metadata.outlet]?.value == "Herald")
    #expect(read.annotations("hedge").map(\.span) == [Span(3, 7), Span(3, 7)])
    #expect(read.annotations("hedge").map { $0.fields["count"] } == [nil, 2])
    #expect(found.givenLayers == ["hedge", .claims, .text])
  }

  @Test func theSameWordsAgainAreTheNextThatReadSo() throws {
    let given = LuaValue.record([
      field("hedge", .list([.string("It"), .string("It"), .string("It"), .string("fell")]))
    ])
    let found = try TestCase(
      .record([
        field("name", .string("n")), field("text", .string("It fell. It fell.")),
        field("section", .string("s")),
        field("given", given),
      ]), number: 1)
    let spans = found.corpus.documents[0].annotations("hedge").map(\.span)
    #expect(spans == [Span(0, 2), Span(9, 11), Span(9, 11), Span(12, 16)])
  }

  @Test func aFileMayBeGivenAsBytes() throws {
    func file(_ entries: LuaValue.Field...) -> LuaValue.Field {
      field("file", .record([field("name", .string("a.bin"))] + entries))
    }
    let rest = [field("name", .string("n")), field("loads", .list([]))]
    let found = try TestCase(.record(rest + [file(field("hex", .string("00 ff\n4A")))]), number: 1)
    #expect(found.corpus.files[0].text.bytes == [0x00, 0xFF, 0x4A])
    #expect(found.corpus.files[0].text.encoding == UnreadFile.undecoded)
    for hex in ["0", "0g", "+1", "", "00 F", "é0"] {
      #expect(
        fault(rest[0], rest[1], file(field("hex", .string(hex)))).hasPrefix("hex of the file must be bytes"),
        "\(hex)")
    }
    let both = file(field("hex", .string("00")), field("text", .string("a")))
    #expect(fault(rest[0], rest[1], both) == "the file has text and hex: give one of them")
  }

  @Test func faultsNameTheCase() {
    let (name, text) = (field("name", .string("n")), field("text", .string("t")))
    #expect(fault(text) == "case 3 has no name")
    #expect(fault(text, field("name", .string("a\nb"))) == "the name of case 3 must be one line of text")
    #expect(fault(name) == "the case 'n' has neither text, nor documents, nor a file")
    let documents = field("documents", .list([.record([text]), .record([text, name])]))
    #expect(
      fault(name, documents, field("given", .record([]))).hasPrefix(
        "the case 'n' has documents: write 'given' inside"))
    #expect(
      fault(name, field("documents", .list([.record([text, name]), .record([text, name])]))).contains(
        "are named 'n'"))
    #expect(
      fault(name, text, field("budget", .record([field("instructions", .integer(0))])))
        == "instructions of the budget must be a whole number from 1, not 0")
    #expect(
      fault(name, text, field("budget", .record([field("memory", .number(2.5))]))).hasSuffix(
        "from 1, not 2.5"))
    #expect(
      fault(name, text, field("budget", .integer(3)))
        == "the budget must be a table with named entries, not a whole number")
    #expect(fault(name, text).hasPrefix("the case 'n' expects nothing"))
    #expect(
      fault(name, text, field("given", .record([field("hedge", .list([.integer(3)]))])))
        .hasPrefix(
          "entry 1 of the given hedge in 'text' has no text"))
    #expect(
      fault(name, text, field("given", .record([field("claims", .list([]))])))
        == "claims are not annotations: write them beside 'given', as an entry of the case")
    #expect(fault(name, text, field("zebra", .none)).hasSuffix(", expect_error, budget"))
    #expect(fault(name, text, field("notes", .list([]))) == "none")
    #expect(
      fault(name, text, field("notes", .list([.string("a")])), field("expect_error", .string("no")))
        == "the case 'n' has expect_error and notes: a stage that fails leaves nothing; write two cases")
    #expect(
      fault(name, text, field("same", .list([.list([.string("a"), .string("b")])])))
        == "the case 'n' has same and text: a body same is asked for the pairs alone")
    #expect(
      fault(name, text, field("zebra", .none)).contains(
        "its entries are name, text, file, documents, given, claims"))
    #expect(
      fault(name, text, field("budget", .list([.integer(3)])))
        == "the budget must be a table with named entries, not a list")
    #expect(fault(name, field("txt", .none)) == "the case 'n' has no entry 'txt'")
    #expect(fault(name, field("documents", .list([.record([])]))) == "document 1 of 'n' has no text")
    #expect(
      fault(name, text, field("documents", .list([])))
        == "the case 'n' has text and documents: give one of them")
    #expect((try? TestCase(.integer(1), number: 3)) == nil)
  }
}
