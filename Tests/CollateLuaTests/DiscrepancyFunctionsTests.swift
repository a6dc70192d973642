import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// Discrepancies that stages add, regrade, merge and dismiss.
@Suite struct DiscrepancyFunctionsTests {
  private static let corpus: Corpus = {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents(
      "The dam held 2 years.", "The dam held 3 years.", "A dam held 3 years.")
    let whole = corpus.documents.indices.map { index in
      Passage(document: index, span: Span(0, corpus.documents[index].bytes.count))
    }
    func side(_ index: Int) -> Discrepancy.Side {
      let start = corpus.documents[index].bytes.count - 8
      return .init(
        passage: Passage(document: index, span: Span(start, start + 1)), value: index == 0 ? "2" : "3",
        isDeviant: false)
    }
    corpus.claims = [
      Claim(
        id: "c1", statement: whole[1], evidence: whole.map { .init(passage: $0) }, support: .corroborated),
      Claim(id: "c2", statement: whole[1], evidence: [], support: .singleFile),
    ]
    func found(_ id: String, _ sides: [Int], _ severity: Discrepancy.Severity) -> Discrepancy {
      Discrepancy(
        id: id, claim: "c1", category: .number, severity: severity, sides: sides.map(side),
        rule: .init("numbers differ", "numbers differ"),
        confidence: 0.5)
    }
    corpus.discrepancies = [found("d1", [0, 1], .material), found("d2", [0, 2], .minor)]
    corpus.candidates = [found("d3", [0, 1], .minor)]
    return corpus
  }()

  private func run(_ body: String, api: Int = 2) throws -> Corpus {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "compare.desk", api = \(api), summary = "Edits.", needs = { "claims", "sentence" },
        \(api > 1 ? #"corrects = { "discrepancies" }, provides = { { discrepancy = "desk.age", sentence = "Ages differ." } },"# : "")
        corpus = function(corpus)
          local docs, list = corpus:documents(), \(api > 1 ? "corpus:discrepancies()" : "{}")
          local two, three, third = docs[1]:find("2"), docs[2]:find("3"), docs[3]:find("3")
          \(body)
        end,
      }
      """)
    return try LuaFixture.run(stage, on: Self.corpus)
  }

  private func fault(_ body: String, api: Int = 2) throws -> String {
    let notes = try run(body, api: api).allNotes
    #expect(notes.allSatisfy { $0.isFailure })
    return try #require(notes.first?.reason)
  }

  @Test func oneThatIsAddedIsAConflictLikeAnyOther() throws {
    let corpus = try run(
      "corpus:discrepancy { type = 'desk.age', severity = 'material', sides = { two, { span = three, value = '3' }, third } }"
    )
    #expect(corpus.allNotes == [])
    let added = try #require(corpus.discrepancies.first { $0.finder != nil })
    #expect(corpus.discrepancies.map(\.id).firstIndex(of: added.id) == 0, "its confidence is 1")
    #expect(
      added.claim == "c1" && added.category.rawValue == "desk.age" && added.rule.sentence == "Ages differ.")
    #expect(
      added.sides.map(\.value) == ["2", "3", "3"] && added.sides.map(\.isDeviant) == [true, false, false])
    #expect(corpus.claims[0].support == .disputed)
  }

  @Test func whatIsCorrectedIsCorrectedWhenTheStageIsDone() throws {
    let corpus = try run(
      """
      corpus:dismiss(list[1], "house\\nstyle")
      corpus:regrade(list[2], "material", "we print this")
      print(#corpus:discrepancies(), list[1].severity)
      """)
    #expect(corpus.discrepancies.map(\.id) == ["d2"] && corpus.discrepancies[0].severity == .material)
    #expect(corpus.corrections.map(\.reason) == ["house / style", "we print this"])
    #expect(corpus.allNotes.map(\.reason) == ["printed: 2\tmaterial"])
    #expect(corpus.claims[0].support == .disputed, "by what was regraded")
  }

  @Test func theFirstOfSeveralTakesTheOthersIn() throws {
    let corpus = try run("corpus:merge({ list[2], list[1] }, 'one number')")
    #expect(corpus.discrepancies.map(\.id) == ["d2"] && corpus.discrepancies[0].sides.count == 3)
    #expect(corpus.corrections.map(\.action) == [.merged(into: "d2")])
  }

  @Test(arguments: [
    ("type = 'desk.ages', severity = 'minor', sides = { two, three }", "did you mean 'desk.age'?"),
    ("type = 'other', severity = 'minor', sides = { two, three }", "that this stage declares in provides"),
    (
      "type = 7, severity = 'minor', sides = { two, three }",
      "discrepancy.type must be a string, not a whole number"
    ),
    (
      "type = 'desk.age', severity = 'grave', sides = { two, three }",
      "severity is one of 'material', 'minor', not 'grave'"
    ),
    ("type = 'desk.age', sides = { two, three }", "severity is one of 'material', 'minor', not nothing"),
    ("type = 'desk.age', severity = 'minor', sides = { two }", "has two sides or more; this one has 1"),
    ("type = 'desk.age', severity = 'minor'", "discrepancy.sides must be a list, not nothing"),
    ("type = 'desk.age', severity = 'minor', sides = { three, third }", "all sides give the value '3'"),
    ("type = 'desk.age', severity = 'minor', sides = { two, two }", "side 2 has the same span as side 1"),
    (
      "type = 'desk.age', severity = 'minor', sides = { two, docs[2] }",
      "side 2 must have a span, not a document"
    ),
    (
      "type = 'desk.age', severity = 'minor', sides = { two, 7 }",
      "side 2 must be a table with named entries, not a whole number"
    ),
    (
      "type = 'desk.age', severity = 'minor', sides = { two, docs[2]:span(1, 0) }",
      "the span of side 2 must not be empty"
    ),
    (
      "type = 'desk.age', severity = 'minor', sides = { two, { span = three, value = 3 } }",
      "the value of side 2 must be a string"
    ),
    (
      "type = 'desk.age', severity = 'minor', sides = { two, { spam = three } }", "side 2 has no entry 'spam'"
    ),
    ("type = 'desk.age', severity = 'minor', sides = list[1].sides", "side 1 comes from a discrepancy"),
    ("type = 'desk.age', severity = 'minor', sides = { two, three }, claim = 'c9'", "there is no claim 'c9'"),
    (
      "type = 'desk.age', severity = 'minor', sides = { two, three }, claim = 'c2'",
      "the claim 'c2' has evidence at none"
    ),
    (
      "type = 'number', severity = 'minor', sides = { two, three }", "discrepancy.rule must say in a sentence"
    ),
    ("type = 'desk.age', severity = 'minor', sides = { two, three }, confidence = 2", "a number from 0 to 1"),
    ("type = 'desk.age', severity = 'minor', sides = { two, three }, rules = 'x'", "did you mean 'rule'?"),
  ])
  func aSlipInOneIsSaid(entries: String, message: String) throws {
    let reason = try fault("corpus:discrepancy { \(entries) }")
    #expect(reason.hasPrefix("stage.lua:7: ") && reason.contains(message), "\(reason)")
  }

  @Test(arguments: [
    ("corpus:dismiss(list[1])", "reason must be a string, not nothing"),
    ("corpus:dismiss(list[1], ' ')", "reason is empty"),
    ("corpus:dismiss(corpus:claims()[1], 'r')", "discrepancy must be a discrepancy, not a claim"),
    ("corpus:dismiss(corpus:candidates()[1], 'r')", "discrepancy is a candidate or a difference of wording"),
    (
      "corpus:dismiss(list[1], 'r') corpus:regrade(list[1], 'minor', 'r')",
      "has corrected the same discrepancy before"
    ),
    ("corpus:regrade(list[1], 'material', 'r')", "the discrepancy is material already"),
    ("corpus:regrade(list[1], 'minr', 'r')", "did you mean 'minor'?"),
    ("corpus:merge({ list[1] }, 'r')", "discrepancies must be a list of two or more"),
    ("corpus:merge({ list[1], list[1] }, 'r')", "has corrected the same discrepancy before"),
  ])
  func aSlipInACorrectionIsSaid(body: String, message: String) throws {
    let reason = try fault(body)
    #expect(reason.hasPrefix("stage.lua:7: ") && reason.contains(message), "\(reason)")
  }

  @Test func aStageOfTheFirstVersionIsToldWhatItNeeds() throws {
    let reason = try fault("corpus:dismiss(7, 'r')", api: 1)
    #expect(reason.contains("corpus:dismiss needs api = 2; this stage was written for api = 1"), "\(reason)")
  }

  @Test func aStageAddsNoMoreThanResultsHold() throws {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "compare.desk", api = 2, summary = "Adds.", provides = { "discrepancies" },
        corpus = function(corpus)
          local docs = corpus:documents()
          corpus:discrepancy {
            type = "quote", severity = "minor", rule = "r",
            sides = { { span = docs[1]:span(1, -1), value = "a" }, { span = docs[2]:span(1, -1), value = "b" } },
          }
        end,
      }
      """)
    let long = String(repeating: "x", count: 3 << 20)
    let other = String(repeating: "y", count: 3 << 20)
    let corpus = try LuaFixture.run(stage, on: LuaFixture.documents(long, other))
    #expect(corpus.allNotes.first?.reason.contains("adds and corrects more than 4 MB of the results") == true)
    #expect(corpus.discrepancies.isEmpty)
  }

  @Test func aStageAddsNoMoreThanSomebodyReads() throws {
    let reason = try fault(
      """
      for i = 1, 1001 do
        corpus:discrepancy { type = 'desk.age', severity = 'minor', sides = { two, three }, rule = 'r' .. i }
      end
      """)
    #expect(reason.contains("a stage adds at most 1000 discrepancies"))
  }
}
