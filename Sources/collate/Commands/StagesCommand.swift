import ArgumentParser
import CollateCore
import CollateText

/// Lists the stages, or explains one: the same metadata that checks pipelines.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages, or explain one.",
    discussion: """
      Those of a plugin are listed too where its folder is named.

      Example: collate stages extract.numbers
      Example: collate stages extract.hedges --plugin hedges
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Name of a stage.", completion: Completion.stages)
  var name: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A plugin whose stages are listed too; may be given several times.", valueName: "folder"),
    completion: .directory)
  var plugin: [String] = []

  @Option(name: .long, help: "Form of the listing: text or json.")
  var format: Format = .text

  func run() throws {
    let catalogue = try PluginSource.catalogue(adding: plugin)
    var stages = catalogue.all
    if let name {
      guard let stage = catalogue[name] else {
        throw Problem(
          .usage, "unknown stage '\(name)'" + EditDistance.hint(for: name, among: stages.map(\.name)))
      }
      stages = [stage]
    }
    switch format {
    case .json: Console.write(JSONWriter.pretty(.array(stages.map(StageManual.json))))
    case .text:
      Console.write(name == nil ? StageManual.listing(stages) : stages.map(StageManual.page).joined())
    }
  }
}
