import CollateCore
import CollateText

/// What somebody is reported to have said, with who and how.
struct ReportedSpeech: Hashable, Sendable {
  /// Bytes of what is said, in text order; two parts around `…," he said, "…`.
  var parts: [Span]
  /// Who says it, from the carrier to the origin; a sentence that only goes on with a quotation names nobody anew.
  var sources: [Attribution.Source]
  /// The word that attributes, folded.
  var cue: String
  /// Bytes of the cue.
  var cueSpan: Span
}
