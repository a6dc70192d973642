import CollateClean
import CollateCore
import CollateExtract
import CollateLoad
import CollateLua
import CollateReport
import CollateReview
import Foundation
import Testing

@testable import CollateCompare

/// The public API of Lua is no lesser door: three of the built-in stages' parts, rewritten in Lua, give the same bytes.
@Suite struct LuaParityTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let builtIn =
    LoadStages.all + CleanStages.all + ExtractStages.all + CompareStages.all + ReviewStages.all
    + ReportStages.all

  /// Accounts of three towns, with lists that differ, a sentence that stands twice, entities and a cell like a formula.
  private static let accounts = [
    "one.txt": """
    Port Ambrey names a panel

    =SUM of the story: the council of Port Ambrey named a panel on the ferry accident on Monday. The panel \
    will hear the captain, two divers, an engineer of the yard and a cook in June. The ferry Marlin ran aground with 208 passengers on board, \
    "nobody slept", Ines Hart said.

    The ferry Marlin ran aground with 208 passengers on board, "nobody slept", Ines Hart said.
    """,
    "two.html": """
    <html><body><h1>Panel named</h1><p>The council of Port&nbsp;Ambrey named a panel on the ferry accident on Monday. \
    The panel will hear the captain, two divers, a nurse and an engineer of the yard in June.</p>
    <p>The ferry Marlin ran <b>aground</b> with 212 passengers on board.</p></body></html>
    """,
    "three.txt": """
    Ferry panel

    On Monday the council of Port Ambrey named a panel on the accident of the ferry. The panel will hear the captain, \
    two divers, a welder and a cook in June, according to Tom Vale. The ferry Marlin ran aground with 208 passengers.
    """,
  ]

  // MARK: The three

  @Test(arguments: ["samples", "accounts"])
  func aFurnitureRuleMarksTheSame(name: String) throws {
    let reason = "repeats an earlier sentence word for word"
    let builtIn = try corpus(of: name, through: "clean.boilerplate")
    let rule = try stage("clean.doubled-sentences")
    guard case .document(let body) = try rule.make(OptionValues(specs: rule.options)) else {
      throw StageError("another body")
    }
    for document in builtIn.documents {
      let all = document.annotations(Boilerplate.kind)
      let rewritten = try onDeepStack {
        var bare = document
        bare.replaceAnnotations(
          Boilerplate.kind, with: all.filter { $0.fields["reason"]?.string != reason })
        try body(&bare, StageContext(stage: rule.name))
        return bare
      }
      #expect(rewritten.annotations(Boilerplate.kind) == all, "\(document.name)")
    }
    if name == "accounts" {
      let reasons = builtIn.documents.flatMap { $0.annotations(Boilerplate.kind) }.map { $0.fields["reason"] }
      #expect(reasons.contains(.string(reason)))
    }
  }

  @Test(arguments: ["samples", "accounts"])
  func aDetectorFindsTheSame(name: String) throws {
    // The host joins a plugin's conflict with a built-in one about the same words: wording, which finds members of lists
    // too, is left out on both sides.
    let detectors = DifferenceDetectors.all.filter { !($0 is WordingChanges) }
    let others = detectors.filter { !($0 is ListDifferences) }
    let model = ConflictModel.fitted
    let weights: Fields = [
      "constant": .number(model.constant), "rule": .number(model.rules["list.members"] ?? 0),
      "shared": .number(model.features[0]), "known": .number(model.features[1]),
    ]
    let builtIn = try corpus(
      of: name, through: "compare.discrepancies", with: DiscrepancyStage.definition(detectors: detectors))
    let rewritten = try corpus(
      of: name, through: "compare.discrepancies", with: DiscrepancyStage.definition(detectors: others),
      then: (stage("compare.list-differences"), weights))
    #expect(builtIn.discrepancies.contains { $0.category == .list })
    #expect(rewritten.discrepancies.map(Self.unsigned) == builtIn.discrepancies.map(Self.unsigned))
    #expect(rewritten.claims == builtIn.claims)
  }

  @Test(arguments: ["samples", "accounts"])
  func aWriterWritesTheSameBytes(name: String) throws {
    let corpus = try corpus(of: name, through: "compare.timeline")
    let builtIn = try #require(Self.builtIn.first { $0.name == "report.csv" })
    let files = try [builtIn, stage("report.claims-table")].map { definition in
      guard case .writer(let body) = try definition.make(OptionValues(specs: definition.options)) else {
        throw StageError("another body")
      }
      return try onDeepStack { try body(corpus, StageContext(stage: definition.name)).0 }
    }
    #expect(files[0].map(\.bytes) == files[1].map(\.bytes))
    #expect(files[0].map(\.path) == ["claims.csv"])
    #expect(corpus.claims.count > 3)
  }

  // MARK: Runs

  private func stage(_ name: String) throws -> StageDefinition {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "rewritten")
    return try #require(try LuaPlugin(folder: folder.path).stages.first { $0.name == name })
  }

  /// The corpus as the stages of the default pipeline leave it, up to `last`, for which another may stand.
  private func corpus(
    of name: String, through last: String, with replacement: StageDefinition? = nil,
    then added: (StageDefinition, Fields)? = nil
  ) throws -> Corpus {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parity-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (file, text) in Self.accounts { try Data(text.utf8).write(to: folder.appendingPathComponent(file)) }
    let sources = name == "samples" ? Self.root.appendingPathComponent("pipelines/samples") : folder
    var steps: [Plan.Step] = []
    for definition in Self.builtIn {
      let options: Fields =
        switch definition.name {
        case "load.files": ["paths": .list([.string(sources.path)])]
        case "load.command": ["program": "pdftotext"]
        case "compare.events": ["one-event": .bool(true)]
        case "compare.discrepancies": ["cut": .number(0)]
        default: [:]
        }
      try steps.append(Self.step(definition.name == last ? replacement ?? definition : definition, options))
      if definition.name == last { break }
    }
    if let added { try steps.append(Self.step(added.0, added.1)) }
    let plan = Plan(steps: steps, record: RunRecord())
    return try onDeepStack { try Runner(plan: plan, workers: 1).run().corpus }
  }

  private static func step(_ stage: StageDefinition, _ options: Fields) throws -> Plan.Step {
    let options = OptionValues(options, specs: stage.options)
    return Plan.Step(id: stage.name, definition: stage, options: options, body: try stage.make(options))
  }

  /// Lua runs on the stack that the program gives to its workers.
  private func onDeepStack<Value: Sendable>(_ work: @Sendable @escaping () throws -> Value) throws -> Value {
    try WorkerPool.once { Result { try work() } }.get()
  }

  /// A conflict as results show it, without the name of who found it.
  private static func unsigned(_ discrepancy: Discrepancy) -> Discrepancy {
    var unsigned = discrepancy
    unsigned.finder = nil
    unsigned.rule = Discrepancy.Rule("", discrepancy.rule.sentence)
    return unsigned
  }
}
