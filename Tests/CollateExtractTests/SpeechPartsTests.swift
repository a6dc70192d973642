import Testing

@testable import CollateExtract

@Suite struct SpeechPartsTests {
  private func grammar(_ text: String) -> SpeechGrammar {
    let row = tokens(text)
    return SpeechGrammar(
      row: row, isQuoted: row.map { _ in false }, labels: row.map { _ in .none })
  }

  @Test func verbsThatAreNounsHere() {
    #expect(
      grammar("the claims were").isNoun(1) && grammar("Roe's claims").isNoun(1)
        && grammar("a think tank").isNoun(1))
    #expect(!grammar("Roe claims it").isNoun(1))
  }

  @Test func contentBeginsBehindWordsThatJoinSentences() {
    #expect(grammar("And, meanwhile the dam held").contentStart(before: 6) == 3)
    #expect(grammar("The dam - it held").contentStart(before: 5) == 0)
  }

  @Test(arguments: [
    ("told reporters that it held", SpeechVerbs.Use.withHearer, "it held"),
    ("told Ana Roe it held", .withHearer, "it held"),
    ("said on Monday that it held", .plain, "it held"), ("said Monday it held", .plain, "it held"),
    ("said that increased rain came", .plain, "increased rain came"),
    ("said in a boat it held", .plain, "in a boat it held"),
    ("said : it held", .plain, "it held"),
  ])
  func theHearerAndTheTimeAreSkipped(text: String, use: SpeechVerbs.Use, rest: String) {
    let grammar = grammar(text)
    #expect(words(grammar.afterHearer(0, use)..<grammar.row.count, of: grammar.row) == rest)
  }

  @Test func statementsAreAcceptedByTheUseOfTheVerb() {
    func accepts(_ text: String, _ use: SpeechVerbs.Use) -> Bool {
      let grammar = grammar(text)
      return grammar.accepts(0..<grammar.row.count, use)
    }
    #expect(accepts("the dam was safe", .withClause) && !accepts("the new safe dam", .withClause))
    #expect(
      accepts("three boats gone", .plain) && !accepts("nothing at all", .plain)
        && !accepts("in the boat", .plain))
    #expect(!accepts("the dam was safe", .withMarks) && !accepts("", .plain))
  }

  @Test func citedSourcesAreCutOff() {
    let grammar = grammar("the dam was safe , citing police")
    #expect(words(grammar.contentCut(0..<grammar.row.count), of: grammar.row) == "the dam was safe")
    #expect(grammar.cited(after: 0).map { words($0, of: grammar.row) } == ["police"])
  }

  @Test func adverbialsEndASentence() {
    #expect(grammar("said on Monday").isAdverbial(1, 3) && grammar("said").isAdverbial(1, 1))
    #expect(!grammar("said the dam").isAdverbial(1, 3))
  }

  @Test(arguments: [
    ("reads \" we may extend the use of the form \"", true), ("reads : \" We may extend the form \"", true),
    ("a film called \" Long Water \"", false), ("reads it", false), ("reads", false),
  ])
  func longQuotationsAreIntroduced(text: String, isIntroduced: Bool) {
    let row = tokens(text)
    let verb = row.firstIndex { ["reads", "called"].contains($0.key) } ?? 0
    let mark = row.firstIndex { $0.key == "\"" } ?? row.count
    #expect(
      SpeechGrammar.introducesQuote(verb, in: row, row.indices.map { $0 >= mark }) == isIntroduced)
  }
}
