import CollateCore
import CollateText

/// Which places of the corpus are quoted, listed, named or a source.
struct AnnotationIndex: Sendable {
  private let quoted: [SpanIndex]
  private let listed: [SpanIndex]
  private let named: [SpanIndex]
  private let counted: [SpanIndex]
  private let sourceSpans: [SpanIndex]
  private let entities: [[EntityMention]]
  /// The attributions of every document, by the place of their last source.
  private let attributions: [[Attribution]]

  /// Reads the annotations of all documents.
  init(_ corpus: Corpus) {
    let documents = corpus.documents
    quoted = documents.map { SpanIndex($0.all(Quotation.self).filter { $0.form != .indirect }.map(\.span)) }
    listed = documents.map { document in
      SpanIndex(document.all(Enumeration.self).filter { $0.members.count >= Self.fewestMembers }.map(\.span))
    }
    counted = documents.map { SpanIndex($0.all(Quantity.self).map(\.span)) }
    named = documents.map { SpanIndex($0.all(EntityMention.self).map(\.span)) }
    entities = documents.map { $0.all(EntityMention.self) }
    attributions = documents.map { document in
      document.all(Attribution.self).sorted { Self.place($0) < Self.place($1) }
    }
    sourceSpans = attributions.map { SpanIndex($0.flatMap(\.sources).map(\.span)) }
  }

  private static func place(_ attribution: Attribution) -> Span {
    attribution.sources.last?.span ?? attribution.span
  }

  /// Whether a place stands between quotation marks.
  func isQuoted(_ place: Passage) -> Bool { quoted[place.document].touches(place.span) }
  /// Fewer members make a pair, not a list.
  private static let fewestMembers = 3

  /// Whether a place is part of a list.
  func isListed(_ place: Passage) -> Bool { listed[place.document].touches(place.span) }
  /// Whether a place holds a number.
  func isCounted(_ place: Passage) -> Bool { counted[place.document].touches(place.span) }
  /// Whether a place holds a name.
  func isNamed(_ place: Passage) -> Bool { named[place.document].touches(place.span) }
  /// Whether a place names who a statement rests on.
  func isSource(_ place: Passage) -> Bool { sourceSpans[place.document].touches(place.span) }

  /// The mention that holds the last byte of a place.
  func entity(endingIn place: Passage) -> EntityMention? {
    entities[place.document].first { $0.span.contains(place.span.end - 1) }
  }

  /// The mentions of names inside a place, in text order.
  func mentions(in place: Passage) -> ArraySlice<EntityMention> {
    let all = entities[place.document]
    let first = all.partitioningIndex { $0.span.start >= place.span.start }
    return all[first...].prefix { $0.span.end <= place.span.end }
  }

  /// The states that the names of a place stand for.
  func states(in place: Passage) -> Set<String> {
    Set(entities[place.document].lazy.filter { place.span.contains($0.span) }.compactMap(\.state))
  }

  /// The attributions whose last source stands inside `place`, in text order.
  func attributions(in place: Passage) -> [Attribution] {
    let all = attributions[place.document]
    let first = all.partitioningIndex { Self.place($0).start >= place.span.start }
    return Array(all[first...].prefix { Self.place($0).start < place.span.end })
  }
}
