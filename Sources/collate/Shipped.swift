import CollateClean
import CollateCompare
import CollateCore
import CollateExtract
import CollateLoad
import CollateReport
import CollateReview
import Foundation

/// What the binary carries: the built-in stages, the shipped plugins and the default pipeline.
enum Shipped {
  /// The built-in stages of all phases.
  static let catalogue = Catalogue(
    LoadStages.all + CleanStages.all + ExtractStages.all + CompareStages.all + ReviewStages.all
      + ReportStages.all)

  /// The pipeline that runs where none is named.
  static let defaultPipeline = "compare-reports"

  /// The shipped pipelines by name, the same bytes as in pipelines/.
  static var pipelines: [String: [UInt8]] {
    [
      defaultPipeline: PackageResources.compare_reports_yaml,
      "newsroom": PackageResources.newsroom_yaml,
      "breaking-news": PackageResources.breaking_news_yaml,
      "corrections-desk": PackageResources.corrections_desk_yaml,
      "wire-rewrites": PackageResources.wire_rewrites_yaml,
      "quotes-audit": PackageResources.quotes_audit_yaml,
      "long-archive": PackageResources.long_archive_yaml,
      "numbers-and-tolls": PackageResources.numbers_and_tolls_yaml,
    ]
  }

  /// The shipped pipeline that a command line names; nil where a file of that name is there.
  static func pipeline(named name: String) -> [UInt8]? {
    FileManager.default.fileExists(atPath: name) ? nil : pipelines[name]
  }

  /// The files of the shipped plugins, the same bytes as in plugins/, tests left out.
  static var plugins: [[(path: String, bytes: [UInt8])]] {
    [
      [("channel-export.lua", PackageResources.channel_export_lua)],
      [("subtitles.lua", PackageResources.subtitles_lua)],
      [("transcript.lua", PackageResources.transcript_lua)],
      [
        ("certainty-report.lua", PackageResources.certainty_report_lua),
        ("certainty.lua", PackageResources.certainty_lua),
      ],
      [("headline-check.lua", PackageResources.headline_check_lua)],
      [
        ("legal-gaps.lua", PackageResources.legal_gaps_lua),
        ("legal-terms.lua", PackageResources.legal_terms_lua),
        ("lists/terms.lua", PackageResources.terms_lua),
      ],
      [
        ("loaded-contrast.lua", PackageResources.loaded_contrast_lua),
        ("loaded-words.lua", PackageResources.loaded_words_lua),
        ("lists/loaded.lua", PackageResources.loaded_lua),
      ],
      [
        ("lists/capitals.csv", PackageResources.capitals_csv),
        ("map-points.lua", PackageResources.map_points_lua),
      ],
      [("places.lua", PackageResources.places_lua)],
      [("quote-share.lua", PackageResources.quote_share_lua)],
      [("readability.lua", PackageResources.readability_lua)],
      [
        ("toll-conflicts.lua", PackageResources.toll_conflicts_lua),
        ("tolls.lua", PackageResources.tolls_lua),
      ],
      [
        ("tonnage-conflicts.lua", PackageResources.tonnage_conflicts_lua),
        ("tonnage.lua", PackageResources.tonnage_lua),
      ],
      [("source-graph.lua", PackageResources.source_graph_lua)],
      [("conflict-feed.lua", PackageResources.conflict_feed_lua)],
      [("unnamed-sources.lua", PackageResources.unnamed_sources_lua)],
      [("voices.lua", PackageResources.voices_lua)],
      [
        ("shared-credit.lua", PackageResources.shared_credit_lua),
        ("wire-credit.lua", PackageResources.wire_credit_lua),
      ],
    ]
  }
}
