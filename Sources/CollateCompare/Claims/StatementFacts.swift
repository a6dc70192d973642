import CollateCore
import CollateText

/// What extraction found in a document, looked up by span.
struct StatementFacts {
  private let attributions: [Attribution]
  private let entities: [EntityMention]
  private let quantities: [Quantity]
  private let dates: [DateMention]
  private let frames: [Frame]
  private let document: Document

  /// Reads the annotations of a document.
  init(_ document: Document) {
    self.document = document
    attributions = document.all(Attribution.self)
    entities = document.all(EntityMention.self)
    quantities = document.all(Quantity.self)
    dates = document.all(DateMention.self)
    frames = document.all(Frame.self)
  }

  /// Names of the sources that a span is attributed to, the carrier first; empty for the writer's own words.
  func attribution(of span: Span) -> [String] { attributionCovering(span)?.sources.map(\.name) ?? [] }

  /// Normal forms of the numbers and dates of a span, numbers first, each once.
  func values(of span: Span) -> [String] {
    let numbers = quantities.inside(span, by: \.span).map { quantity in
      let upper = quantity.upper > quantity.lower ? ".." + NumberValue.text(quantity.upper) : ""
      let parts = [NumberValue.text(quantity.lower) + upper, quantity.unit, quantity.counted]
      return parts.compactMap(\.self).joined(separator: " ")
    }
    var seen = Set<String>()
    return (numbers + dates.inside(span, by: \.span).map { $0.value ?? $0.words })
      .filter { seen.insert($0).inserted }
  }

  /// What a span fills in: persons, organisations, places, numbers and dates, each once, in order.
  func slots(of span: Span) -> Fields {
    var values: [String: [String]] = [:]
    for entity in entities.inside(span, by: \.span) {
      let slot: String? =
        switch entity.category {
        case .person: "who"
        case .organisation: "organisation"
        case .place: "place"
        case .other: nil
        }
      if let slot { values[slot, default: []].append(entity.canonical) }
    }
    for quantity in quantities.inside(span, by: \.span) {
      values["number", default: []].append(document.string(quantity.span))
    }
    for date in dates.inside(span, by: \.span) {
      values["date", default: []].append(date.value ?? date.words)
    }
    return Fields(
      values.map { slot, list in
        var seen = Set<String>()
        return .init(slot, .list(list.filter { seen.insert($0).inserted }.map(Value.string)))
      })
  }

  /// Whether a span holds the predicate of a clause.
  func tellsAct(_ span: Span) -> Bool { mainAct(of: span) != nil }

  /// How the account puts a span: as its main act; nil where it tells none.
  func factuality(of span: Span) -> Factuality? { mainAct(of: span)?.factuality }

  /// The act of the clause that shares most with a span; nil where it holds no clause.
  func mainAct(of span: Span) -> Frame? {
    let near = frames.starting(in: Span(span.start - Self.reach, span.end), by: \.span)
    func likeness(_ frame: Frame) -> Double {
      Double(frame.span.intersection(span)?.count ?? 0) / Double(frame.span.union(span).count)
    }
    return near.filter { span.contains($0.predicateSpan) }.max { likeness($0) < likeness($1) }
  }

  /// How sure a span is: `denied` and `suspected` by its words, `reported` where it is attributed, else `asserted`.
  func certainty(of span: Span) -> Claim.Certainty {
    let words = WordToken.all(in: document.bytes, span, limit: StatementIndex.tokenLimit).map(\.word)
    let attribution = attributionCovering(span)
    if let cue = attribution?.cue, Self.denials.contains(cue) { return .denied }
    if words.contains(where: Self.denials.contains) { return .denied }
    if words.contains(where: Self.hedges.contains) { return .suspected }
    return attribution == nil ? .asserted : .reported
  }

  private static let denials: Set<String> = ["denied", "denies", "deny", "denying"]
  private static let hedges: Set<String> = [
    "allegedly", "alleged", "apparently", "believed", "could", "likely", "may", "might", "perhaps",
    "possible",
    "possibly", "presumably", "probably", "purportedly", "reportedly", "suspect", "suspected", "suspects",
    "unconfirmed",
  ]

  /// How far before a span an attribution that reaches into it may start, in bytes.
  private static let reach = 4096

  /// The first attribution that shares at least half of the shorter of the two.
  private func attributionCovering(_ span: Span) -> Attribution? {
    let near = attributions.starting(in: Span(span.start - Self.reach, span.end), by: \.span)
    return near.first { attribution in
      guard let shared = attribution.span.intersection(span) else { return false }
      return shared.count * 2 >= min(span.count, attribution.span.count)
    }
  }
}

extension Array {
  /// The elements whose span starts inside `span`; the array is ordered by start.
  fileprivate func starting(in span: Span, by key: KeyPath<Element, Span>) -> ArraySlice<Element> {
    let first = partitioningIndex { $0[keyPath: key].start >= span.start }
    return self[first...].prefix { $0[keyPath: key].start < span.end }
  }

  /// The elements whose span lies inside `span`; the array is ordered by start.
  fileprivate func inside(_ span: Span, by key: KeyPath<Element, Span>) -> [Element] {
    starting(in: span, by: key).filter { $0[keyPath: key].end <= span.end }
  }
}
