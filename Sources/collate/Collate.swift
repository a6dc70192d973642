import ArgumentParser
import CollateCore
import CollateSharing
import CollateText
import Foundation

/// The command line: reads arguments, hands over, and turns errors into exit codes.
@main
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate",
    abstract: "Compares several written accounts of one event.",
    discussion: """
      Reports what independent accounts agree on, where they conflict, what only one of them has, and which are copies of \
      which. Every statement points at the bytes of its sources.

      With --log-format json, anywhere on the command line, messages are lines of JSON.

      Example: collate compare reports/*.html --out result
      """,
    version: collateVersionString,
    subcommands: [
      CompareCommand.self, RunCommand.self, WatchCommand.self, CheckCommand.self, PlanCommand.self,
      StagesCommand.self, TestCommand.self, RunsCommand.self, DiffCommand.self, ExplainCommand.self,
      CacheCommand.self, AnnotationsCommand.self, ViewCommand.self, ReviewCommand.self,
      LockCommand.self,
      PackCommand.self, UnpackCommand.self, PublishCommand.self, AddCommand.self, UpdateCommand.self,
      OutdatedCommand.self, RemoveCommand.self, ListCommand.self, SearchCommand.self,
      NewCommand.self, LuaCommand.self, SchemaCommand.self, CompletionsCommand.self, ManualCommand.self,
      DoctorCommand.self,
    ])

  static func main() {
    StandardStream.holdPlaces()
    Interrupts.install()
    Foundation.exit(Console.ending(runCommand()))
  }

  /// Runs the command that the arguments name; gives its exit code.
  private static func runCommand() -> Int32 {
    do {
      let words = try LogFormat.take(from: words)
      try rejectUnknownCommand(words)
      var command = try parseAsRoot(words)
      try command.run()
      return 0
    } catch let problem as Problem {
      return told(problem)
    } catch let fault as SharingFault {
      return told(Problem(fault))
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        if code.isSuccess { Console.write(message + "\n") } else { Console.error([message]) }
      }
      return code.rawValue
    }
  }

  private static func told(_ problem: Problem) -> Int32 {
    Console.tell(problem)
    return problem.status.rawValue
  }

  /// The arguments as `PathText`: the names of files may be any bytes.
  private static var words: [String] {
    let arguments = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return arguments.dropFirst().compactMap { word in
      word.map { PathText.text(of: UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }
  }

  /// The library calls a misspelt command an unexpected argument; people expect a suggestion.
  private static func rejectUnknownCommand(_ words: some Sequence<String>) throws {
    var known: [any ParsableCommand.Type] = configuration.subcommands
    var path = ""
    for word in words {
      if known.isEmpty || word.hasPrefix("-") || (path.isEmpty && word == "help") { return }
      guard let command = known.first(where: { $0.configuration.commandName == word }) else {
        let shown = known.filter { $0.configuration.shouldDisplay }
        let names = shown.compactMap { $0.configuration.commandName } + (path.isEmpty ? ["help"] : [])
        throw Problem(.usage, "unknown command '\(path)\(word)'" + EditDistance.hint(for: word, among: names))
      }
      known = command.configuration.subcommands
      path += word + " "
    }
  }
}
