import ArgumentParser
import CollateCore
import CollateReport
import CollateScale

/// Says why each stage of a run ran or did not.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say for each stage of a recorded run why it ran, or why it did not.",
    discussion: """
      A run is named as in collate diff: by its id, the beginning of its id, or a number that counts back. What differs is \
      told beside the run of the same pipeline before it.

      Example: collate explain 1
      """)

  @Argument(help: "The run; without it, the latest.")
  var name = "1"

  @Option(name: .long, help: "Form of the answer: text or json.")
  var format: StagesCommand.Format = .text

  func run() throws {
    let run = try RunStore.run(name)
    let explanation = RunExplanation(
      of: run, after: RunStore.previous(of: run), worthwhileBytes: CacheStore.worthwhileBytes)
    switch format {
    case .json: Console.write(JSONWriter.pretty(explanation.json))
    case .text: Console.writeForeign(explanation.text)
    }
  }
}
