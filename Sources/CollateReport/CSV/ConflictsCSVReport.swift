import CollateCore
import CollateText

/// The stage `report.conflicts-csv`: one row per passage of every conflict.
enum ConflictsCSVReport {
  static let stage = StageDefinition(
    name: "report.conflicts-csv",
    phase: .report,
    summary: "Writes a table with one row per passage of every conflict, for spreadsheets.",
    options: [
      OptionSpec("to", .output, default: "conflicts.csv", help: "file name below the output folder"),
      CSVMark.option,
    ],
    needs: [.documents],
    uses: [.everything],
    example: "- use: report.conflicts-csv\n  with: { to: conflicts.csv }"
  ) { options in
    CSVMark.writer(options, table)
  }

  static let header =
    OutputMark.conflictColumns + ["accounts", "differs", "start", "end", "text", "value", "context"]

  /// The table as UTF-8, conflicts in the order of the report.
  static func table(_ view: Presentation) -> [UInt8] {
    var csv = CSVText()
    csv.append(header)
    for conflict in view.conflicts {
      let discrepancy = conflict.discrepancy
      for side in conflict.sides {
        let weight = conflict.weight(of: side, view.families) ?? ""
        for passage in side.passages {
          let document = view.corpus.documents[passage.document]
          let ranges = document.sourceRanges(of: passage.span)
          csv.append([
            discrepancy.id,
            discrepancy.severity.rawValue,
            discrepancy.category.rawValue,
            Corrections.reasons(of: discrepancy),
            discrepancy.claim ?? "",
            document.name,
            view.families.family(of: passage.document).id,
            weight,
            side.isDeviant ? "yes" : "",
            ranges.map(\.start).min().map(String.init) ?? "",
            ranges.map(\.end).max().map(String.init) ?? "",
            view.corpus.quote(passage),
            side.value,
            view.corpus.quote(conflict.context(of: passage, in: view.corpus)),
          ])
        }
      }
    }
    return csv.bytes
  }
}
