import CollateCore

/// The stage `report.review`: what there is to be decided, for readers and for programs that read.
enum ReviewFileStage {
  /// The name of the file unless the pipeline gives another.
  static let file = "review.jsonl"

  /// Name and version of the format, the first line of the file.
  static let format = OutputMark.reviewFormat + "1"

  static let definition = StageDefinition(
    name: "report.review",
    phase: .report,
    summary:
      "Writes conflicts, candidates and rows for review, one JSON line each, with the context that a judge needs.",
    options: [
      OptionSpec("to", .output, default: .string(file), help: "file name below the output folder"),
      OptionSpec(
        "write", .bool, default: true, help: "whether to write the file, for pipelines that ask first"),
    ],
    needs: [.documents],
    uses: [.everything],
    seesAllEvents: true,
    example: "- use: report.review\n  with: { to: \(file) }"
  ) { options in
    let path = options.string("to")
    let isWritten = options.bool("write")
    return .writer { corpus, _ in
      guard isWritten else { return ([], []) }
      let head: JSON = ["format": .string(format)]
      let lines = ([head] + ReviewItems(corpus).all).flatMap { JSONWriter.compact($0) + [UInt8(0x0A)] }
      return ([OutputFile(path: path, bytes: lines)], [])
    }
  }
}
