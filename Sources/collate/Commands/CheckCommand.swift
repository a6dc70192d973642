import ArgumentParser
import CollateCore

/// Checks a pipeline without reading a document.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a pipeline and report every fault, with its place.",
    discussion: """
      Exits 78 if anything is wrong. Nothing runs and no document is read.

      Example: collate check pipelines/compare-reports.yaml
      """)

  @Argument(
    help: "A pipeline file or the name of a shipped one; without it, the default one.",
    completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String?

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var lock: LockOptions

  @Flag(name: .shortAndLong, help: "Print nothing if the pipeline is valid.")
  var quiet = false

  /// What a stage reads, and what of others it may change: `  (needs claims; corrects number)`.
  private static func facts(_ stage: StageDefinition) -> String {
    let facts = [("needs", stage.needs), ("corrects", stage.corrects)].filter { !$0.1.isEmpty }
    let parts = facts.map { "\($0) " + $1.map(\.name).joined(separator: ", ") }
    return parts.isEmpty ? "" : "  (\(parts.joined(separator: "; ")))"
  }

  func run() throws {
    let source = try lock.source(pipeline, profiles: parameters.profile)
    let plan = try source.plan(parameters.inputs())
    if quiet { return }
    let record = plan.record
    let stages = plan.steps.count == 1 ? "1 stage" : "\(plan.steps.count) stages"
    var lines = ["\(source.shownPath): OK, \(stages)"]
    for step in plan.steps {
      lines.append("  \(step.id)  \(step.definition.origin.words)" + Self.facts(step.definition))
    }
    for plugin in record.plugins { lines.append("plugin \(plugin.name)  sha256:\(plugin.sha256)") }
    lines.append("pipeline  sha256:\(record.pipelineHash)")
    Console.write(lines.joined(separator: "\n") + "\n")
  }
}
