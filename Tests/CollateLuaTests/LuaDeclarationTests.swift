import CollateCore
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct LuaDeclarationTests {
  private static let sound = """
    return collate.stage {
      name = "extract.hedges", api = 1,
      summary = "Finds hedges.",
      needs = { "sentence" }, provides = { "hedge" },
      options = {
        words = collate.list { default = { "allegedly" }, help = "Words." },
        min_length = collate.int { default = 3, min = 1, max = 9, help = "Shortest word." },
        mode = collate.choice { values = { "fast", "slow" }, default = "fast", help = "How." },
      },
      document = function(doc, opt) end,
    }
    """

  @Test func aSoundDeclarationIsADefinition() throws {
    let stage = try LuaFixture.stage(Self.sound)
    #expect(stage.name == "extract.hedges" && stage.phase == .extract && stage.summary == "Finds hedges.")
    #expect(stage.needs == ["sentence"] && stage.provides == ["hedge"])
    #expect(stage.options.map(\.name) == ["words", "min-length", "mode"])
    #expect(stage.options.map(\.defaultValue) == [["allegedly"], 3, "fast"])
    #expect(stage.options[1].minimum == 1 && stage.options[1].maximum == 9)
    #expect(stage.options[2].kind == .choice(["fast", "slow"]))
  }

  @Test(arguments: [
    (
      "document = function(doc, opt) end,", "document = function(doc, opt) en,",
      "plugin/stage.lua:11:1: unexpected symbol near '}'; the function in line 10 seems to have no end"
    ),
    (
      #"summary = "Finds hedges.","#, #"summary = "Finds hedges,"#,
      #"plugin/stage.lua:3:13: unfinished string near '"Finds hedges,'"#
    ),
    ("name =", "nmae =", "plugin/stage.lua:2:3: a stage has no entry 'nmae'; did you mean 'name'?"),
    (
      "extract.hedges", "extrct.hedges",
      "plugin/stage.lua:2:3: the name 'extrct.hedges' must begin with its phase and a point: load, clean, extract, compare, report; did you mean 'extract.hedges'?"
    ),
    (
      "extract.hedges", "extract.Hedges",
      "plugin/stage.lua:2:3: the name 'extract.Hedges' may hold only lower-case letters, digits and hyphens after its phase"
    ),
    ("api = 1", "api = 3", "plugin/stage.lua:2:28: this program supports api = 1 and 2, not 3"),
    (", api = 1", "", "plugin/stage.lua:1:1: the stage does not name its API version: add api = 2"),
    (#""Finds hedges.""#, "7", "plugin/stage.lua:3:3: summary must be a string, not a whole number"),
    (
      #"{ "hedge" }"#, #"{ "hedge", "claims" }"#,
      "plugin/stage.lua:4:27: provides names kinds of annotations and findings, 'discrepancies' and 'metadata'; 'claims' is a layer, "
        + "which only built-in stages write"
    ),
    (#"{ "hedge" }"#, #""hedge""#, "plugin/stage.lua:4:27: provides must be a list of names, not a string"),
    (
      "document =", "corpse =", "plugin/stage.lua:10:3: a stage has no entry 'corpse'; did you mean 'corpus'?"
    ),
    (
      "function(doc, opt) end", "true",
      "plugin/stage.lua:10:3: document must be a function, not a truth value"
    ),
    (
      "document =", "corpus = function() end, document =",
      "plugin/stage.lua:10:3: a stage has exactly one body (source, document, corpus, same, section, write); this one has 2"
    ),
    (
      #"default = 3"#, #"default = 30"#,
      "plugin/stage.lua:7:5: the default is wrong: min-length must be at most 9, not 30"
    ),
    (
      #"default = 3"#, #"defualt = 3"#,
      "plugin/stage.lua:7:5: option 'min_length' has no entry 'defualt'; did you mean 'default'?"
    ),
    (
      #", help = "Words.""#, "",
      "plugin/stage.lua:6:5: option 'words' has no help: one sentence that says what it does"
    ),
    (
      #"collate.int {"#, #"collate.itn {"#, "plugin/stage.lua:7:26: collate has no 'itn'; did you mean 'int'?"
    ),
    (
      #"collate.choice { values = { "fast", "slow" }"#, "collate.choice { values = {}",
      "plugin/stage.lua:8:5: option 'mode' needs values: the names to choose from"
    ),
    (
      "min_length", "minLength",
      "plugin/stage.lua:7:5: the option name 'minLength' may hold only lower-case letters, digits and underscores"
    ),
    (
      "return collate.stage", "local stage = collate.stage",
      "plugin/stage.lua:11:1: a stage file ends with: return collate.stage { … }"
    ),
    (
      "return collate.stage", "return",
      "plugin/stage.lua:11:1: a stage file ends with: return collate.stage { … }"
    ),
    (
      "return collate.stage {", "print(undefined) return collate.stage {",
      "plugin/stage.lua:1:7: there is no variable 'undefined'; Lua's word for \"no value\" is nil"
    ),
  ])
  func aFaultHasItsPlaceAndASuggestion(part: String, replacement: String, message: String) {
    #expect(Self.sound.contains(part))
    let faults = LuaFixture.faults(Self.sound.replacing(part, with: replacement, maxReplacements: 1))
    #expect(faults.contains(message), "\(faults)")
  }

  private static let desk = """
    return collate.stage {
      name = "compare.desk", api = 2, summary = "Corrects.",
      needs = { "claims" }, corrects = { "discrepancies" },
      provides = { "hedge", { discrepancy = "desk.price", sentence = "The accounts give different prices." } },
      corpus = function(corpus, opt) end,
    }
    """

  @Test func aStageDeclaresItsTypesAndWhatItCorrects() throws {
    let stage = try LuaFixture.stage(Self.desk)
    #expect(stage.provides == ["hedge", .discrepancies] && stage.corrects == [.discrepancies])
    #expect(stage.needs == [.claims, .discrepancies], "it reads what it corrects")
    #expect(
      stage.ownTypes == [
        .init(.init(rawValue: "desk.price"), sentence: "The accounts give different prices.")
      ])
  }

  @Test(arguments: [
    ("api = 2", "api = 1", "3:25: corrects needs api = 2; this stage was written for api = 1"),
    (
      "api = 2", "api = 1",
      "4:3: a type of discrepancy in provides needs api = 2; this stage was written for api = 1"
    ),
    ("desk.price", "price", "4:3: the type 'price' needs a name"),
    ("desk.price", "desk..price", "4:3: the type 'desk..price' needs a name"),
    (
      #", sentence = "The accounts give different prices.""#, "",
      "4:3: a type of discrepancy in provides is {"
    ),
    (
      #""hedge""#, #"{ discrepancy = "desk.price", sentence = "Twice." }"#,
      "4:3: provides names the type 'desk.price' twice"
    ),
    (#""hedge""#, "7", "4:3: provides must be a list of names; one of them is a whole number"),
    (
      #"corrects = { "discrepancies" }"#, #"corrects = { "claims" }"#,
      "3:25: corrects names kinds of annotations"
    ),
    (
      #"corrects = { "discrepancies" }"#, #"corrects = { "number" }"#,
      "3:25: 'number' is corrected by the document or corpus"
    ),
    ("compare.desk", "extract.desk", "3:25: discrepancies are corrected by the corpus body"),
    ("compare.desk", "extract.desk", "4:3: discrepancies are added by the corpus body"),
    ("corpus = ", "document = ", "3:25: discrepancies are corrected by the corpus body"),
  ])
  func aSlipInWhatItCorrectsIsSaid(part: String, replacement: String, message: String) {
    #expect(Self.desk.contains(part))
    let faults = LuaFixture.faults(Self.desk.replacing(part, with: replacement, maxReplacements: 1))
    #expect(faults.contains { $0.contains(message) }, "\(faults)")
  }

  @Test func allFaultsComeInOnePass() {
    let faults = LuaFixture.faults(
      """
      return collate.stage {
        name = "hedges",
        summry = "Finds.",
        options = {
          a = collate.int { default = "x", help = "A." },
          b = 7,
        },
      }
      """)
    #expect(faults.count == 7, "\(faults)")
    #expect(faults == faults.sorted())
  }

  // MARK: The place of a section

  private static func section(_ after: String, api: Int = 2, body: String = "section") -> String {
    """
    return collate.stage {
      name = "report.place", api = \(api), summary = "Adds.", needs = { "documents" },
      after = \(after),
      \(body) = function(report) end,
    }
    """
  }

  @Test func aSectionStandsWhereTheStageSays() throws {
    let stage = try LuaFixture.stage(Self.section(#""conflicts""#))
    #expect(
      try LuaFixture.run(stage, on: LuaFixture.documents("A dam.")).sections.map(\.after) == [.conflicts])
  }

  @Test(arguments: [
    (#""conflict""#, "plugin/stage.lua:3:3: a report has no part 'conflict'; did you mean 'conflicts'?"),
    (
      #""the end\u{202E}""#,
      "plugin/stage.lua:3:3: a report has no part 'the end\u{202E}'; its parts are answer, conflicts, unique, reading, "
        + "claims, derivation, voices, timeline, quality"
    ),
    (
      #"("x"):rep(1000000)"#,
      "plugin/stage.lua:3:3: a report has no part '\(String(repeating: "x", count: 40))'; its parts are answer, conflicts, unique, "
        + "reading, claims, derivation, voices, timeline, quality"
    ),
    ("3", "plugin/stage.lua:3:3: after must be a string, not a whole number"),
    (#""""#, "plugin/stage.lua:3:3: after is empty"),
    ("{}", "plugin/stage.lua:3:3: after must be a string, not an empty table"),
  ])
  func aPlaceThatIsNoneIsTold(after: String, fault: String) {
    #expect(LuaFixture.faults(Self.section(after)).map { String($0.prefix { $0 != "\n" }) } == [fault])
  }

  @Test func onlyANewSectionHasAPlace() {
    let old = LuaFixture.faults(Self.section(#""answer""#, api: 1))
    #expect(old.first?.contains("after needs api = 2; this stage was written for api = 1") == true)
    let other = LuaFixture.faults(Self.section(#""answer""#, body: "corpus"))
    #expect(other.first?.contains("after belongs to a body 'section'") == true)
  }
}
