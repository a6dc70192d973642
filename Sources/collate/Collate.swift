import ArgumentParser
import CollateCore
import CollateText

/// The command line: reads arguments, hands over, and turns errors into exit codes.
@main
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate",
    abstract: "Compares several written accounts of one event.",
    discussion: """
      Says what independent accounts agree on, where they conflict, what only one of them has, and which are copies of \
      which; every statement points at bytes of the sources.

      Example: collate compare reports/*.html --out result
      """,
    version: collateVersionString,
    subcommands: [
      CompareCommand.self, RunCommand.self, WatchCommand.self, CheckCommand.self, StagesCommand.self,
      TestCommand.self,
      NewCommand.self, LuaCommand.self, SchemaCommand.self, CompletionsCommand.self,
    ])

  static func main() {
    do {
      try rejectUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      Interrupts.install()
      try command.run()
    } catch let problem as Problem {
      Console.error(problem.messages)
      exit(withError: problem.status.code)
    } catch {
      exit(withError: error)
    }
  }

  /// The library calls a misspelt command an unexpected argument; people expect a suggestion.
  private static func rejectUnknownCommand(_ word: String?) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    throw Problem(.usage, "unknown command '\(word)'" + EditDistance.hint(for: word, among: names))
  }
}
