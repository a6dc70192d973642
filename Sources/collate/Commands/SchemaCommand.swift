import ArgumentParser
import CollateCore
import CollateReport

/// Prints the JSON Schema of a file format.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of result.json, of the index of several events, or of pipeline files.",
    discussion: """
      Example: collate schema result > result.schema.json
      Example: collate schema pipeline --markdown > FORMAT.md
      """)

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case result, events, pipeline
  }

  @Argument(help: "result, events or pipeline.")
  var subject: Subject

  @Flag(name: .long, help: "Print the reference page of pipeline files instead.")
  var markdown = false

  func validate() throws {
    if markdown, subject != .pipeline {
      throw ValidationError(
        "--markdown prints the page of pipeline files: write 'schema pipeline --markdown'")
    }
  }

  func run() {
    switch subject {
    case .result: Console.write(JSONWriter.pretty(ResultSchema.json))
    case .events: Console.write(JSONWriter.pretty(EventsSchema.json))
    case .pipeline where markdown: Console.write(FormatReference.page)
    case .pipeline: Console.write(JSONWriter.pretty(PipelineSchema.json(Shipped.catalogue)))
    }
  }
}
