import ArgumentParser
import CollateCore
import Foundation

/// Runs any pipeline with its parameters.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a pipeline.",
    discussion: """
      Without a pipeline the default one runs. Parameters come from -p, then from COLLATE_PARAM_NAME, then from \
      --params, then from --profile, then from the pipeline and what it extends, then from your settings.

      Example: collate run pipelines/compare-reports.yaml -p sources=reports/ --out result
      """)

  @Argument(
    help: "A pipeline file, or the name of a shipped one.", completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String?

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var lock: LockOptions
  @OptionGroup var options: ExecutionOptions
  @OptionGroup var failure: FailureOptions

  func run() throws {
    try failure.check(
      Execution(options: options).run(
        lock.source(pipeline, profiles: parameters.profile).plan(parameters.inputs())))
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

  func inputs() throws -> ParameterInputs {
    let flags = try values.map { text in
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw ValidationError("-p takes name=value, not '\(text)'")
      }
      return (name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
    }
    let file = try params.map { ParameterFile(try InputFile.read($0), file: $0) }
    return ParameterInputs(
      flags: flags, environment: ProcessInfo.processInfo.environment, file: file)
  }
}
