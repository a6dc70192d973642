import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct LuaScriptTests {
  private static func run(
    _ text: String, instructions: UInt64 = 5_000_000, memory: Int = 64 << 20, seconds: Double = 20,
    on texts: String...
  ) -> LuaOutcome {
    var corpus = Corpus()
    corpus.documents = texts.map { Document(name: "a", plain: $0) }
    var limits = StageLimits()
    limits.instructions = instructions
    limits.memory = memory
    limits.seconds = seconds
    return LuaScript(file: "dir/s.lua", bytes: Array(text.utf8), limits: limits)
      .run(on: corpus, layers: [.documents])
  }

  @Test func whatItPrintsAndHowItEndedIsTold() {
    let fine = Self.run("print(doc.name, #documents)", on: "The dam held.")
    #expect(fine == LuaOutcome(printed: "a\t1\n", used: fine.used))
    let wrong = Self.run("print('so far')\nprint(doc.titel)", on: "The dam held.")
    #expect(wrong.status == .error)
    #expect(wrong.place == "dir/s.lua:2")
    #expect(wrong.message == "document has no field 'titel'; did you mean 'title'?")
    #expect(wrong.printed == "so far\n")
    #expect(wrong.code?.lines == ["  2 | print(doc.titel)", "    |           ^"])
    #expect(wrong.passage == nil)
  }

  @Test func aStageIsNoScript() {
    let stage = Self.run("return collate.stage { name = 'extract.x' }", on: "The dam held.")
    #expect(
      stage.message
        == "this file declares a stage: collate test runs it on its cases, a pipeline on accounts")
    #expect(Self.run("return 1", on: "The dam held.").status == .ok)
  }

  @Test func aScriptWithoutAccountsIsTold() {
    #expect(
      Self.run("print(doc.name)").message
        == "there is no variable 'doc'; no account is open: name files behind the command")
  }

  @Test func whatTheLoopHadReachedIsTold() {
    let wrong = Self.run("for word in doc:matches('%a+') do print(word.txt) end", on: "The dam held.")
    #expect(wrong.passage == Passage(document: 0, span: Span(0, 3)))
    let stopped = Self.run("for word in doc:matches('held') do while true do end end", on: "The dam held.")
    #expect(stopped.passage == Passage(document: 0, span: Span(8, 12)))
    #expect(stopped.code?.line == 1)
  }

  @Test func everyLimitHasItsWord() {
    #expect(Self.run("\nwhile true do end").status == .instructions)
    #expect(Self.run("\nwhile true do end").place == "dir/s.lua:2")
    #expect(Self.run("return ('x'):rep(1 << 40)").status == .memory)
    #expect(Self.run("local x = = 1").status == .error)
    #expect(Self.run("return 1", memory: 1).status == .memory)
    let endless = Self.run("\nwhile true do end", instructions: 0, seconds: 0.05)
    #expect(endless.status == .time)
    #expect(endless.place == "dir/s.lua:2")
    let stuck = Self.run(
      "local s = '--' .. ('x'):rep(200 << 20) for i = 1, 100 do load(s) end", instructions: 0,
      memory: 600 << 20, seconds: 0.2)
    #expect(stuck.status == .killed)
  }

  @Test func whatItUsedIsTold() throws {
    let stopped = try #require(Self.run("while true do end").used)
    #expect(stopped.instructions == 5_000_000)
    #expect(stopped.seconds > 0 && stopped.seconds < 20)
    let full = try #require(Self.run("local s = ('x'):rep(1 << 10):rep(20 << 10)").used)
    #expect((20 << 20...64 << 20).contains(full.memory))
    #expect(Self.run("return 1", memory: 1).used == nil, "it did not even begin")
  }

  @Test func withoutDocumentsItRunsAllTheSame() {
    #expect(Self.run("print(#documents, #corpus:documents())").printed == "0\t0\n")
  }
}
