import CollateClean
import CollateCompare
import CollateCore
import CollateExtract
import CollateLoad
import CollateReport

/// What the binary carries: the built-in stages, the shipped plugins and the default pipeline.
enum Shipped {
  /// The built-in stages of all phases.
  static let catalogue = Catalogue(
    LoadStages.all + CleanStages.all + ExtractStages.all + CompareStages.all + ReportStages.all)

  /// Path under which messages name the default pipeline.
  static let pipelineFile = "built-in/compare-reports.yaml"

  /// The default pipeline, the same bytes as pipelines/compare-reports.yaml.
  static var pipeline: [UInt8] { PackageResources.compare_reports_yaml }

  /// The stage files of the shipped plugins, the same bytes as in plugins/.
  static var plugins: [(file: String, bytes: [UInt8])] {
    [
      ("wire-credit.lua", PackageResources.wire_credit_lua),
      ("shared-credit.lua", PackageResources.shared_credit_lua),
      ("unnamed-sources.lua", PackageResources.unnamed_sources_lua),
      ("voices.lua", PackageResources.voices_lua),
    ]
  }
}
