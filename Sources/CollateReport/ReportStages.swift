import CollateCore

/// The built-in stages of the report phase, in the order in which a pipeline usually runs them.
public enum ReportStages {
  /// All of them.
  public static let all: [StageDefinition] = [
    JSONReport.stage, HTMLReport.stage, MarkdownReport.stage, CSVReport.stage, ConflictsCSVReport.stage,
  ]
}
