import ArgumentParser

/// What the program costs, and how right its answers are.
@main
struct CollateBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate-bench",
    abstract: "Measures what the program costs, and how right its answers are.",
    subcommands: [
      SpeedCommand.self, TruthCommand.self, ExtractCommand.self, EventCommand.self, ConflictsCommand.self,
      PagesCommand.self, LinesCommand.self,
    ],
    defaultSubcommand: SpeedCommand.self)
}
