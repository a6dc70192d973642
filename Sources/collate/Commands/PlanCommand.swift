import ArgumentParser
import CollateCore
import CollateReport
import CollateScale

/// Shows what a pipeline will do.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract:
      "Show what a pipeline will do: its stages, their values with their origin, and what each may change.",
    discussion: """
      Loads the documents to count them and to see what the cache holds of them; no other stage runs, and nothing is written.

      Example: collate plan desk.yaml -p sources=reports/
      Example: collate plan desk.yaml --graph --format svg > desk.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, dot, svg
  }

  @Argument(
    help: "A pipeline file or the name of a shipped one; without it, the default one.",
    completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String?

  @OptionGroup var parameters: ParameterOptions

  @Flag(name: .long, help: "Print the stages as a graph of what they hand on, in DOT or as SVG.")
  var graph = false

  @Flag(name: .long, inversion: .prefixedNo, help: "Look into the cache as a run with this option would.")
  var cache: Bool?

  @Option(name: .long, help: "text or json; with --graph, dot or svg.")
  var format: Format?

  func validate() throws {
    let allowed: [Format] = graph ? [.dot, .svg] : [.text, .json]
    guard format.map(allowed.contains) ?? true else {
      throw ValidationError(
        graph ? "--graph prints dot or svg" : "--format takes text or json; --graph adds dot and svg")
    }
  }

  func run() throws {
    let plan = try PipelineSource(path: try pipeline.map(BundleName.pipeline), profiles: parameters.profile)
      .plan(parameters.inputs())
    switch format ?? (graph ? .dot : .text) {
    case .dot: Console.write(PlanGraph(plan).dot)
    case .svg: Console.write(PlanGraph(plan).svg)
    case .text: Console.writeForeign(try view(plan).text)
    case .json: Console.write(JSONWriter.pretty(try view(plan).json))
    }
  }

  /// The plan with the number of documents that its own loading stages find; plugins and programs do not run.
  private func view(_ plan: Plan) throws -> PlanView {
    var loading = plan
    loading.steps = plan.steps.filter {
      $0.definition.phase == .load && $0.definition.origin == .builtIn && $0.programs.isEmpty
    }
    do throws(Runner.Failure) {
      let corpus = try Runner(plan: loading, workers: ExecutionOptions.allProcessors).run().corpus
      let notes = NoteText(corpus.documents)
      Console.error(corpus.allNotes.filter(\.isFailure).map { "collate: " + notes.text(of: $0) })
      return PlanView(
        plan, intake: .init(documents: corpus.documents.count, files: corpus.files.count),
        reuse: reuse(plan, corpus))
    } catch {
      throw Problem(.badInput, NoteText.text(of: error))
    }
  }

  private func reuse(_ plan: Plan, _ loaded: Corpus) -> PlanView.Reuse {
    guard cache != false else { return .off("--no-cache") }
    guard let store = UserCache.store(cache) else { return .off("there is no folder of yours for it") }
    guard loaded.sourceBytes >= store.leastBytes else {
      return .off(
        "the accounts have \(loaded.sourceBytes) bytes, it is used from \(store.leastBytes) on (--cache)")
    }
    guard loaded.files.isEmpty else { return .off("stages of plugins have yet to read the accounts") }
    let runner = Runner(plan: plan, workers: ExecutionOptions.allProcessors, cache: store)
    return .stages(runner.keptStages(of: loaded))
  }
}
