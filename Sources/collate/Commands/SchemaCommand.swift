import ArgumentParser
import CollateCore
import CollateReport

/// Prints the JSON Schema of a file format.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of result.json or of pipeline files.",
    discussion: "Example: collate schema result > result.schema.json")

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case result, pipeline
  }

  @Argument(help: "result or pipeline.")
  var subject: Subject

  func run() {
    switch subject {
    case .result: Console.write(JSONWriter.pretty(ResultSchema.json))
    case .pipeline: Console.write(JSONWriter.pretty(PipelineSchema.json(Shipped.catalogue)))
    }
  }
}
