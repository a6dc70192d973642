import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct LuaScriptTests {
  private static func run(_ text: String, memory: Int = 64 << 20, on texts: String...) -> LuaOutcome {
    var corpus = Corpus()
    corpus.documents = texts.map { Document(name: "a", plain: $0) }
    var limits = StageLimits()
    limits.instructions = 5_000_000
    limits.memory = memory
    return LuaScript(file: "dir/s.lua", bytes: Array(text.utf8), limits: limits)
      .run(on: corpus, layers: [.documents])
  }

  @Test func whatItPrintsAndHowItEndedIsTold() {
    let fine = Self.run("print(doc.name, #documents)", on: "The dam held.")
    #expect(fine == LuaOutcome(printed: "a\t1\n"))
    let wrong = Self.run("print('so far')\nprint(doc.titel)", on: "The dam held.")
    #expect(wrong.status == .error)
    #expect(wrong.place == "dir/s.lua:2")
    #expect(wrong.message == "document has no field 'titel'; did you mean 'title'?")
    #expect(wrong.printed == "so far\n")
  }

  @Test func everyLimitHasItsWord() {
    #expect(Self.run("\nwhile true do end").status == .instructions)
    #expect(Self.run("\nwhile true do end").place == "dir/s.lua:2")
    #expect(Self.run("return ('x'):rep(1 << 40)").status == .memory)
    #expect(Self.run("local x = = 1").status == .error)
    #expect(Self.run("return 1", memory: 1).status == .memory)
  }

  @Test func withoutDocumentsItRunsAllTheSame() {
    #expect(Self.run("print(#documents, #corpus:documents())").printed == "0\t0\n")
  }
}
