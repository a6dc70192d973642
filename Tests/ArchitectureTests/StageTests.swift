import CollateClean
import CollateCompare
import CollateCore
import CollateExtract
import CollateLoad
import CollateReport
import CollateReview
import Foundation
import Testing

/// Every built-in stage explains itself, and its example runs.
@Suite struct StageTests {
  private static let all =
    LoadStages.all + CleanStages.all + ExtractStages.all + CompareStages.all + ReviewStages.all
    + ReportStages.all

  @Test func namesAreUniqueAndStartWithTheirPhase() {
    #expect(Set(Self.all.map(\.name)).count == Self.all.count)
    for stage in Self.all { #expect(stage.name.hasPrefix(stage.phase.rawValue + "."), "\(stage.name)") }
  }

  @Test func everyStageAndOptionExplainsItself() {
    for stage in Self.all {
      #expect(stage.summary.hasSuffix("."), "\(stage.name): \(stage.summary)")
      for option in stage.options { #expect(option.help.count > 5, "\(stage.name) \(option.name)") }
    }
  }

  @Test func everyNeedIsProvidedBySomeStage() {
    let provided = Set(Self.all.flatMap(\.provides))
    for stage in Self.all { #expect(provided.isSuperset(of: stage.needs), "\(stage.name)") }
  }

  @Test(arguments: all.map(\.name))
  func itsExampleRuns(name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, text) in ["Two boats sank on Monday, Ana Roe said.", "Ana Roe: three boats sank."]
      .enumerated()
    {
      try Data(text.utf8).write(to: folder.appendingPathComponent("account-\(index).txt"))
    }
    let uses = Self.chain(to: name).map { stage in
      guard stage.name == name || stage.name == "load.files" else { return "- use: \(stage.name)" }
      let paths = "- use: load.files\n  with: { paths: [\(folder.path)] }"
      return stage.name == "load.files" ? paths : stage.example
    }
    let entries = uses.joined(separator: "\n").split(separator: "\n").map { "  " + $0 }
    let pipeline = (["collate: 1", "stages:"] + entries).joined(separator: "\n")
    let checker = PipelineChecker(catalogue: Catalogue(Self.all)) { _ throws(ConfigurationError) in
      throw ConfigurationError([Diagnostic("no plugins here")])
    }
    let plan = try checker.plan(Array(pipeline.utf8), file: "example.yaml", inputs: ParameterInputs())
    let outcome = try Runner(plan: plan, workers: 1).run()
    #expect(outcome.corpus.documents.count == 2)
    #expect(outcome.corpus.allNotes.filter(\.isFailure).isEmpty)
  }

  /// The stage with all that it needs before it, phase by phase in the order of the lists.
  private static func chain(to name: String) -> [StageDefinition] {
    var wanted: Set<String> = [name, "load.files"]
    var needs = all.filter { wanted.contains($0.name) }.flatMap(\.needs)
    while let need = needs.popLast() {
      guard let provider = all.first(where: { $0.provides.contains(need) }),
        wanted.insert(provider.name).inserted
      else { continue }
      needs += provider.needs
    }
    return all.filter { wanted.contains($0.name) }
  }
}
