import CollateCore
import CollateText

/// The stage `report.csv`: one row per passage of every claim.
enum CSVReport {
  static let stage = StageDefinition(
    name: "report.csv",
    phase: .report,
    summary: "Writes a table with one row per passage of every claim, for spreadsheets.",
    options: [
      OptionSpec("to", .output, default: "claims.csv", help: "file name below the output folder"),
      CSVMark.option,
    ],
    needs: [.documents],
    uses: [.everything],
    overview: { overview, options, _ in
      let table = CSVMark.bytes(options) + EventsCSVReport.table(overview)
      return [OutputFile(path: EventsCSVReport.file, bytes: table)]
    },
    example: "- use: report.csv\n  with: { to: claims.csv }"
  ) { options in
    CSVMark.writer(options, table)
  }

  static let header = OutputMark.columns + ["status", "start", "end", "text", "attribution"]

  /// The table as UTF-8, claims in the order of the report.
  static func table(_ view: Presentation) -> [UInt8] {
    var csv = CSVText()
    csv.append(header)
    for index in view.claimOrder {
      let claim = view.corpus.claims[index]
      for evidence in claim.evidence {
        let document = view.corpus.documents[evidence.passage.document]
        let ranges = document.sourceRanges(of: evidence.passage.span)
        csv.append([
          claim.id,
          view.corpus.quote(claim.statement),
          claim.support.rawValue,
          document.name,
          view.families.family(of: evidence.passage.document).id,
          evidence.status.rawValue,
          ranges.map(\.start).min().map(String.init) ?? "",
          ranges.map(\.end).max().map(String.init) ?? "",
          view.corpus.quote(evidence.passage),
          evidence.attribution.joined(separator: " < "),
        ])
      }
    }
    return csv.bytes
  }
}
