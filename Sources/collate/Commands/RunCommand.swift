import ArgumentParser
import CollateCore
import CollateReview
import Foundation

/// Runs any pipeline with its parameters.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a pipeline.",
    discussion: """
      Without a pipeline the default one runs. The value of a parameter is the first found in: -p, COLLATE_PARAM_NAME, \
      --params, --profile, the pipeline and what it extends, your settings.

      Example: collate run pipelines/compare-reports.yaml -p sources=reports/ --out result
      """)

  @Argument(
    help: "A pipeline file, or the name of a shipped one.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String?

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var lock: LockOptions
  @OptionGroup var programs: ProgramOptions
  @OptionGroup var reviews: ReviewsOptions
  @OptionGroup var options: ExecutionOptions
  @OptionGroup var failure: FailureOptions

  func run() throws {
    let source = try lock.source(pipeline, profiles: parameters.profile, programs: programs.granted())
    let plan = try source.plan(parameters.inputs(with: reviews.flags))
    reviews.tellOfMarks(beside: options.out)
    try failure.check(Execution(options: options).run(plan))
  }
}

/// The marks of readers that a run applies.
struct ReviewsOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file of readers' marks to apply (see collate view); may be given several times.",
      valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var reviews: [String] = []

  /// The same as values of the parameter that pipelines have for it.
  var flags: [(name: String, value: String)] { reviews.map { ("reviews", $0) } }

  /// Marks that readers made of this output are never applied unasked, but nobody should forget them.
  func tellOfMarks(beside folder: String?) {
    guard reviews.isEmpty, let path = folder.map(ReviewFolder.marks(of:)),
      FileManager.default.fileExists(atPath: path)
    else { return }
    Console.error([
      "collate: \(path) holds marks of readers that were not applied; add --reviews \(path) to apply them"
    ])
  }
}

/// Options that set the parameters of a pipeline.
struct ParameterOptions: ParsableArguments {
  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: ArgumentHelp("Set a parameter.", valueName: "name=value"), completion: Completion.parameters)
  var values: [String] = []

  @Option(name: .long, help: "A YAML file of parameters.", completion: .file(extensions: ["yaml", "yml"]))
  var params: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Run in this profile of the pipeline; may be given several times.", valueName: "name"),
    completion: Completion.profiles)
  var profile: [String] = []

  /// All that is set; `own` are parameters that have an option of their own.
  func inputs(with own: [(name: String, value: String)] = []) throws -> ParameterInputs {
    let flags = try values.map { text in
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw ValidationError("-p takes name=value, not '\(text)'")
      }
      return (name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
    }
    let file = try params.map { ParameterFile(try InputFile.read($0), file: $0) }
    return ParameterInputs(
      flags: flags + own, environment: ProcessInfo.processInfo.environment, file: file)
  }
}
