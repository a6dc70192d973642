import CollateCore
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct DataFunctionsTests {
  static let files: [String: [UInt8]] = [
    "towns.csv": Array("town,land\nBrem,A\nOlt,B\nBrem,C\n".utf8),
    "words.txt": Array("dam\nriver bank\n".utf8),
    "tree.json": Array(#"{"towns": [{"name": "Brem"}], "none": null}"#.utf8),
  ]

  static func stage(_ body: String, limits: StageLimits = StageLimits(), worker: LuaWorkerCommand? = nil)
    throws
    -> StageDefinition
  {
    let text = """
      return collate.stage {
        name = "extract.reader", api = 2, summary = "Reads.",
        data = { towns = "towns.csv", words = "words.txt", tree = "tree.json" },
        document = function(doc, opt)
          local towns, words, tree = collate.data("towns"), collate.data("words"), collate.data("tree")
          \(body)
        end,
      }
      """
    let source = LuaSource(file: "stage.lua", path: "stage.lua", bytes: Array(text.utf8))
    return try LuaStage(
      source, data: PluginData(.carried(files)), limits: limits, worker: worker
    ).definition
  }

  private func reasons(_ body: String) throws -> [String] {
    try LuaFixture.run(Self.stage(body), on: LuaFixture.documents("x")).allNotes.map(\.reason)
  }

  @Test func tablesAreLookedThrough() throws {
    #expect(
      try reasons(
        """
        local seen = {}
        for row in towns:rows() do seen[#seen + 1] = row.land end
        for _, row in ipairs(towns:all("town", "Brem")) do seen[#seen + 1] = row.land end
        seen[#seen + 1] = towns:find("land", "B").town .. towns:count() .. towns:row(3).land
        seen[#seen + 1] = tostring(towns:find("town", "brem")) .. tostring(towns:row(4)) .. tostring(towns:row(0))
        doc:note(table.concat(seen, " ") .. table.concat(towns:column("town"), ""))
        """) == ["A B C A C Olt3C nilnilnilBremOltBrem"])
  }

  @Test func listsAndValuesAreAsked() throws {
    #expect(
      Set(
        try reasons(
          """
          doc:note(tostring(words:has("river bank")) .. tostring(words:has("bank")) .. words:count() .. words:words()[1])
          doc:note(tree:value("towns", 1, "name") .. tostring(tree:value("towns", 2, "name")) .. #tree:value().towns)
          doc:note(tostring(tree:value("none") == collate.json.null))
          """)) == ["truefalse2dam", "Bremnil1", "true"])
  }

  @Test(arguments: [
    ("towns:find('twon', 'Brem')", "towns.csv has no column 'twon'; did you mean 'town'?"),
    ("towns:column('x')", "towns.csv has no column 'x'; its columns are town, land"),
    ("local x = towns:row(1).lnad", "row has no field 'lnad'; did you mean 'land'?"),
    ("towns:row(1).town = 'x'", "row is read-only"),
    ("words:find('word', 'dam')", "words.txt is a list of words, not a table: it has words, has and count"),
    ("towns:has('dam')", "towns.csv is a table, not a list of words"),
    ("tree:count()", "tree.json is JSON, not a table: it has value"),
    ("tree:value(true)", "data:value takes names and places, not a truth value"),
    ("towns:find('town', 7)", "data:find: value must be a string, not a whole number"),
    ("local n = 'wrods' words = collate.data(n)", "does not declare the data 'wrods'; did you mean 'words'?"),
    ("for row in words:rows() do end", "words.txt is a list of words, not a table"),
  ])
  func whatIsWrongIsSaid(body: String, message: String) throws {
    let found = try reasons(body)
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  @Test func dataBelongToBodies() {
    let faults = LuaFixture.faults("local x = collate.data('towns')")
    #expect(faults.count == 1 && faults[0].contains("not while its file is loaded"), "\(faults)")
  }

  @Test func readingIsCharged() throws {
    var limits = StageLimits()
    limits.instructions = 200_000
    for body in [
      "while true do towns:find('town', 'Olt') end", "while true do for r in towns:rows() do end end",
    ] {
      let notes = try LuaFixture.run(Self.stage(body, limits: limits), on: LuaFixture.documents("x")).allNotes
      #expect(notes.count == 1 && notes[0].reason.contains("instructions"))
    }
  }
}
