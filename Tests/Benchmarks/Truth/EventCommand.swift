import ArgumentParser
import CollateCore

/// What the scorers run for every event: `collate compare` with a mechanism left out.
struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Compares the accounts of one event by the default pipeline and writes result.json.")

  @Argument(help: ArgumentHelp("The accounts.", valueName: "file"))
  var files: [String]

  @Option(help: "Folder for result.json.")
  var out: String

  @Option(help: "A mechanism to leave out; `truth --mechanisms` lists them.")
  var without: String?

  func run() throws {
    let result = try DefaultPipeline(without: without.map(Mechanisms.named)).result(of: files)
    try AtomicFile.write(result.bytes, to: out + "/" + result.path)
  }
}
