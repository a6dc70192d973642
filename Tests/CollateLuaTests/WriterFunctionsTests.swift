import CollateCore
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct WriterFunctionsTests {
  static func stage(_ body: String, limits: StageLimits = StageLimits(), worker: LuaWorkerCommand? = nil)
    throws
    -> StageDefinition
  {
    try LuaFixture.stage(
      """
      return collate.stage {
        name = "report.files", api = 2, summary = "Writes.",
        options = {
          to = collate.output { default = "map.csv", help = "A name." },
          also = collate.output { default = "deep/also.xml", help = "Another." },
        },
        write = function(report, corpus, opt)
          \(body)
        end,
      }
      """, limits: limits, worker: worker)
  }

  /// The files by name, and the reasons of notes.
  static func run(_ stage: StageDefinition, _ options: OptionValues? = nil) throws -> (
    files: [String: String], reasons: [String]
  ) {
    let corpus = CorpusFunctionsTests.corpus
    let load = StageDefinition(
      name: "load.fixture", phase: .load, summary: "Fixture.",
      provides: Layer.ofCorpus + corpus.findings.map(\.kind)
        + Set(corpus.documents.flatMap(\.annotationKinds))
    ) { _ in
      .corpus { loaded, _ in loaded = corpus }
    }
    let steps = try [load, stage].map { definition in
      let values =
        definition.name == stage.name
        ? options ?? OptionValues(specs: stage.options) : OptionValues(specs: [])
      return Plan.Step(
        id: definition.name, definition: definition, options: values, body: try definition.make(values))
    }
    let outcome = try Runner(plan: Plan(steps: steps, record: RunRecord()), workers: 1, outputLimit: 100_000)
      .run()
    let files = outcome.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return (
      Dictionary(files) { _, last in last },
      outcome.corpus.notes.filter { $0.stage == stage.name }.map(\.reason)
    )
  }

  @Test func aWriterLeavesTheFilesOfItsOptions() throws {
    let left = try Self.run(
      Self.stage(
        """
        report:write(opt.to, collate.csv({ "name", "n" }, { { "=1+1", -2 }, { "a,\\nb", true } }) .. collate.csv(nil, { { 1.5 } }))
        report:write(opt.also, collate.xml { "list", #corpus:documents() })
        print("done")
        """))
    #expect(left.files["map.csv"] == "name,n\r\n'=1+1,-2\r\n\"a, b\",true\r\n1.5\r\n")
    #expect(left.files["deep/also.xml"]?.contains("<list>3</list>") == true && left.files.count == 2)
    #expect(left.reasons == ["printed: done"])
  }

  @Test(arguments: [
    ("report:write('map.cvs', 'x')", "'map.cvs' is not an output of this stage; did you mean 'map.csv'?"),
    ("report:write('/etc/passwd', 'x')", "names that are options made with collate.output"),
    ("report:write(opt.to, 'x') report:write(opt.to, 'y')", "'map.csv' was already written"),
    ("report:write(opt.to, 7)", "text must be a string, not a whole number"),
    ("report:paragraph('x')", "a body write leaves files"),
    ("report:title('x')", "a body write leaves files"),
    ("corpus:note('x')", "this body can only read"),
    ("collate.csv({ 'a' }, { { 1, 2 } })", "row 1 must be a list of 1 cells, not one of 2"),
    (
      "collate.csv(nil, { { corpus } })",
      "a cell of row 1 must be text, a number or a truth value, not a corpus"
    ),
    ("report:write(opt.to, ('x'):rep(200000))", "this file was left out"),
    ("while true do collate.xml { 'a' } end", "instructions"),
  ])
  func nothingIsLeftWhereItFails(body: String, message: String) throws {
    let left = try Self.run(Self.stage("report:write(opt.also, 'first') " + body))
    #expect(left.files.isEmpty && left.reasons.count == 1 && left.reasons[0].contains(message), "\(left)")
  }

  @Test func onlyWritersHaveNamesToWriteTo() {
    func faults(_ entries: String) -> [String] {
      LuaFixture.faults("return collate.stage { api = 2, summary = \"Writes.\",\n\(entries)\n}")
    }
    let output = "options = { to = collate.output { default = \"a.csv\", help = \"A name.\" } },"
    #expect(faults("name = \"report.a\", \(output) write = function() end") == [])
    #expect(
      faults("name = \"report.a\", \(output) section = function() end")[0].contains(
        "option 'to' names a file to write, and this stage has no body write"))
    #expect(faults("name = \"report.a\", write = function() end")[0].contains("has no name to write to"))
    #expect(
      faults("name = \"compare.a\", \(output) write = function() end")[0].contains("of the phase report"))
    #expect(
      faults("name = \"report.a\", \(output) provides = { \"x\" }, write = function() end")[0].contains(
        "has no provides"))
    #expect(
      faults("name = \"report.a\", \(output.replacing("a.csv", with: "../a.csv")) write = function() end")[0]
        .contains("must not lead out of the output folder"))
  }

  @Test func aSectionWritesNoFile() throws {
    let text = """
      return collate.stage {
        name = "report.a", api = 2, summary = "Writes.",
        section = function(report) report:write("a.csv", "x") end,
      }
      """
    #expect(
      try Self.run(LuaFixture.stage(text)).reasons.first?.contains("files are written by a body write")
        == true)
  }

  @Test func aProcessOfItsOwnLeavesTheSameFiles() throws {
    let body = """
      report:write(opt.to, ("x"):rep(90000))
      report:write(opt.also, collate.xml { "list", { n = 1 }, { "item", corpus:documents()[1].name } })
      """
    let here = try Self.run(Self.stage(body))
    let there = try Self.run(Self.stage(body, worker: IsolatedHostTests.worker))
    #expect(there == here && here.files.count == 2 && here.reasons.isEmpty)
  }
}
