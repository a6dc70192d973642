import CollateCore

/// The stage `report.json`: the whole result as one JSON file.
enum JSONReport {
  static let stage = StageDefinition(
    name: "report.json",
    phase: .report,
    summary: "Writes the whole result as JSON, as `collate schema result` describes it.",
    options: [
      OptionSpec("to", .output, default: "result.json", help: "file name below the output folder")
    ],
    needs: [.documents],
    uses: [.everything],
    overview: { overview, options, context in
      let path = options.string("to")
      let parts = EventsJSON(overview, record: context.record, path: path).parts
      return [OutputFile(path: path, bytes: JSONWriter.pretty(parts))]
    },
    example: "- use: report.json\n  with: { to: result.json }"
  ) { options in
    let path = options.string("to")
    return .writer { corpus, context in
      let result = ResultJSON(corpus, record: context.record)
      let bytes = JSONWriter.pretty(result.parts, lineLimit: result.lineLimit)
      return ([OutputFile(path: path, bytes: bytes)], [])
    }
  }
}
