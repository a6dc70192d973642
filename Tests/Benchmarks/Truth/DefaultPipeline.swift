import CollateClean
import CollateCompare
import CollateCore
import CollateExtract
import CollateLoad
import CollateLua
import CollateReport
import CollateReview
import Foundation

/// The pipeline that `collate compare` runs, as far as result.json: the other reports say the same again.
struct DefaultPipeline {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let file = root.appendingPathComponent("pipelines/compare-reports.yaml")

  private let catalogue: Catalogue

  /// The pipeline as it is, or with one of its mechanisms left out.
  init(without ablation: Ablation? = nil) throws {
    var catalogue = Catalogue(
      LoadStages.all + CleanStages.all + ExtractStages.all + CompareStages.all + ReviewStages.all
        + ReportStages.all)
    let plugins = Self.root.appendingPathComponent("plugins")
    let folders = try FileManager.default.contentsOfDirectory(
      at: plugins, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
    for folder in folders {
      for stage in try LuaPlugin(folder: folder.path).stages { catalogue.add(stage) }
    }
    if let ablation { catalogue.add(ablation.stage) }
    self.catalogue = catalogue
  }

  /// Its stages up to the reports.
  func stages() throws -> [StageDefinition] {
    try plan([]).steps.map(\.definition).filter { $0.phase != .report }
  }

  /// The result of comparing `files`; throws where none can be read.
  func result(of files: [String]) throws -> OutputFile {
    let (corpus, results) = try run(files)
    guard !corpus.documents.isEmpty, let result = results.first else {
      throw StageError("no account could be read")
    }
    return result
  }

  /// The corpus after the last stage.
  func corpus(of files: [String]) throws -> Corpus { try run(files).corpus }

  private func run(_ files: [String]) throws -> (corpus: Corpus, results: [OutputFile]) {
    let plan = try plan(files)
    // The deep stack of a worker, as the program gives to Lua.
    let outcome = WorkerPool.once { Result { try Runner(plan: plan, workers: 1).run() } }
    return try outcome.map { ($0.corpus, $0.files) }.get()
  }

  private func plan(_ files: [String]) throws -> Plan {
    let checker = PipelineChecker(catalogue: catalogue) { reference throws(ConfigurationError) in
      throw ConfigurationError([Diagnostic("the default pipeline names no plugin '\(reference.name)'")])
    }
    var plan = try checker.plan(
      Array(Data(contentsOf: Self.file)), file: Self.file.path,
      inputs: ParameterInputs(flags: files.map { ("sources", $0) }))
    plan.steps.removeAll { $0.definition.phase == .report && $0.definition.name != "report.json" }
    return plan
  }
}
