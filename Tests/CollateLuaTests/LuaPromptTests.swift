import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct LuaPromptTests {
  private static func prompt(_ limits: StageLimits = StageLimits()) throws -> LuaPrompt {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("The dam held.", "The dam broke.")
    return try LuaPrompt(corpus: corpus, layers: [.documents, Sentence.kind, .claims], limits: limits)
  }

  private static func shown(_ prompt: LuaPrompt, _ entry: String) throws -> [String] {
    let answer = try prompt.enter(entry)
    #expect(answer.outcome.status == .ok, "\(answer.outcome.message)")
    return answer.shown
  }

  @Test func documentsAnnotationsAndCorpusAreThere() throws {
    let prompt = try Self.prompt()
    #expect(try Self.shown(prompt, "#documents, doc.name, #corpus:claims()") == ["2", "\"a\"", "0"])
    #expect(try Self.shown(prompt, "for s in documents[2]:each('sentence') do found = s end") == [])
    #expect(try Self.shown(prompt, "found.text") == ["\"The dam broke.\""])
    #expect(try Self.shown(prompt, "collate.fold('Dám')") == ["\"dam\""])
    #expect(try Self.shown(prompt, "documents[1]:all('sentence')") == ["{ sentence \"The dam held.\" }"])
    #expect(try Self.shown(prompt, "tostring(found)") == [#""sentence \"The dam broke.\"""#])
    #expect(try Self.shown(prompt, "tostring(found.span)") == [#""span 1..14 \"The dam broke.\"""#])
    let described = try prompt.enter("describe(found)").outcome.printed
    #expect(described.contains("  .paragraph = 0\n"))
    #expect(described.contains("  :enclosing(kind: kind) -> annotation?\n"), "what it has as a span")
    #expect(described.contains("  .line: integer = 1\n"), "what its owner is asked for")
    #expect(described.contains("  .text: string = \"The dam broke.\"\n"))
    #expect(try prompt.enter("describe(found.span)").outcome.printed.contains("  .column: integer = 1\n"))
    let answer = try prompt.enter("doc:each('entity')")
    #expect(answer.outcome.message == "no stage that ran here writes 'entity'")
    #expect(
      try prompt.enter("doc:annotate('x', doc)").outcome.message
        == "annotations are written by stages; here is only reading")
  }

  @Test func aStatementMayGoOnInTheNextLine() throws {
    let prompt = try Self.prompt()
    #expect(try prompt.enter("for i = 1, 2 do").isIncomplete)
    #expect(try prompt.enter("x = [[a").isIncomplete)
    #expect(try !prompt.enter("for i = 1, 2 do\nprint(i)\nend").isIncomplete)
    let answer = try prompt.enter("load('for')() error('near <eof>')")
    #expect(!answer.isIncomplete)
  }

  @Test func aStopNeverEndsTheSession() throws {
    var limits = StageLimits()
    limits.instructions = 1_000_000
    limits.memory = 8 << 20
    let prompt = try Self.prompt(limits)
    _ = try prompt.enter("kept = 1")
    #expect(try prompt.enter("while true do end").outcome.status == .instructions)
    #expect(try Self.shown(prompt, "kept") == ["1"])
    let answer = try prompt.enter("('x'):rep(1 << 40)")
    #expect(answer.outcome.status == .memory)
    #expect(answer.hasStartedAfresh)
    #expect(try Self.shown(prompt, "doc.name") == ["\"a\""])
    #expect(try prompt.enter("kept").outcome.message == "there is no variable 'kept'")
  }

  @Test func whatRunsCanBeCancelled() async throws {
    var limits = StageLimits()
    limits.instructions = 0
    let prompt = try Self.prompt(limits)
    async let answer = Task.detached { try prompt.enter("while true do end") }.value
    let canceller = Task.detached {
      while !Task.isCancelled {
        prompt.cancel()
        try await Task.sleep(for: .milliseconds(1))
      }
    }
    let outcome = try await answer.outcome
    canceller.cancel()
    #expect(outcome.status == .time)
    #expect(outcome.message == "stopped from outside")
  }

  @Test func namesAreCompleted() throws {
    #expect(try Self.prompt().completions(of: "corpus:cla") == ["claims("])
  }

  @Test func whatMayBeReadIsOfferedInAStringOfACall() throws {
    let prompt = try Self.prompt()
    #expect(prompt.completions(of: "doc:all(\"se") == ["sentence\""])
    #expect(prompt.completions(of: "for s in doc:each 'se") == ["sentence'"])
    #expect(prompt.completions(of: "doc:all(\"") == ["documents\"", "sentence\"", "claims\""])
    #expect(prompt.completions(of: "x = \"se") == [])
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("The dam held.")
    let points = try LuaPrompt(corpus: corpus, layers: ["wire.credit"], limits: StageLimits())
    #expect(points.completions(of: "doc:all('wire.cr") == ["credit'"])
  }

  @Test func aStringThatDoesNotEndIsAnErrorAtOnce() throws {
    let prompt = try Self.prompt()
    let answer = try prompt.enter("x = \"abc")
    #expect(!answer.isIncomplete && answer.outcome.message == "unfinished string near <eof>")
    #expect(try prompt.enter("x = \"abc\\").isIncomplete)
    #expect(try Self.shown(prompt, "\"abc\\\ndef\"") == [#""abc\ndef""#])
  }

  @Test func aLocalThatIsGoneIsExplained() throws {
    let prompt = try Self.prompt()
    _ = try prompt.enter("local seen = 1")
    #expect(
      try prompt.enter("print(seen)").outcome.message
        == "there is no variable 'seen'; a local is gone at the end of its entry: leave out the word local")
    #expect(
      try prompt.enter("corpus:findings('x')").outcome.message == "no stage that ran here writes 'x'")
  }
}
