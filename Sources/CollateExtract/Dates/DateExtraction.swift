import CollateCore
import CollateText

/// Writes the date mentions of a document.
enum DateExtraction {
  /// Finds all dates in the prose of `document` and resolves them against `Metadata.date`; replaces those of a run before.
  static func run(on document: inout Document) {
    let anchor = document.metadata[Metadata.date]?.value.string.flatMap(CalendarDay.init(iso:))
    let resolver = TemporalResolver(anchor: anchor)
    let found = ProseSegments.read(in: &document).flatMap { resolver.mentions(in: $0).map { $0.annotation } }
    document.replaceAnnotations(DateMention.kind, with: found)
  }
}
