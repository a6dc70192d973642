import CollateCore
import CollateText

/// Finds the frames of a document, sentence by sentence.
struct FrameFinder {
  private let document: Document
  private let cues: [CueWords?]
  private let dates: [Span]
  private let entities: [EntityMention]
  private let attributions: [Attribution]
  private let attributed: [Span]
  private let names: [Span]
  private let cueSpans: Set<Int>
  private let described: DescribedPersons

  /// Reads the words, names, dates and attributions of `document`.
  init(_ document: Document) {
    self.document = document
    cues = document.words.lexemes.map(CueWords.of)
    dates = document.annotations(DateMention.kind).map(\.span)
    entities = document.all(EntityMention.self)
    attributions = document.all(Attribution.self)
    attributed = attributions.map(\.span)
    names = entities.map(\.span)
    cueSpans = Set(attributions.map(\.cueSpan.start))
    described = DescribedPersons(document, entities)
  }

  /// A longer sentence is a table or a list, no prose.
  private static let longestSentence = 1 << 12

  /// All frames, in text order.
  func frames() -> [Frame] {
    document.annotations(Sentence.kind).flatMap { sentence -> [Frame] in
      guard sentence.span.count <= Self.longestSentence else { return [] }
      return frames(of: document.words.rows(in: sentence.span))
    }
  }

  private func frames(of rows: Range<Int>) -> [Frame] {
    let words = TaggedSentence(table: document.words, rows: rows, cues: cues)
    let groups = VerbGroups.all(in: words)
    let stances = StanceReader(words: words, groups: groups)
    var arguments = ClauseArguments(words: words, groups: groups, dates: dates(in: words))
    return groups.indices.compactMap { index -> Frame? in
      let clause = arguments.read(index)
      let group = groups[index]
      guard !isAttribution(group, words) else { return nil }
      return frame(group, clause, stances.reading(of: index), words)
    }.sorted { $0.span < $1.span }
  }

  private func frame(
    _ group: VerbGroup, _ clause: ClauseArguments.Clause, _ reading: StanceReader.Reading,
    _ words: TaggedSentence
  ) -> Frame {
    let predicate = words.table.words[group.head].span
    var frame = Frame(
      span: words.span(clause.rows), predicate: clause.predicate, predicateSpan: predicate,
      isPassive: group.isPassive, tense: tense(group, words), stance: reading.stance)
    frame.subject = clause.agent.map { participant($0, words) }
    frame.object = clause.patient.map { participant($0, words) }
    frame.place = clause.place.map(words.span)
    frame.time = clause.time
    frame.modal = group.modal.map(words.key)
    frame.cue = reading.cue.map { words.table.words[$0].span }
    frame.sources = sources(of: predicate)
    return frame
  }

  private func tense(_ group: VerbGroup, _ words: TaggedSentence) -> Frame.Tense {
    if let modal = group.modal {
      return ["will", "shall", "'ll", "wo"].contains(words.key(modal)) ? .future : .present
    }
    guard group.isFinite else { return group.isPassive ? .past : .none }
    let first = group.rows.first { words.isVerb($0) } ?? group.head
    switch words.tag(first) {
    case .past, .participle: return .past
    // `has met` tells of what is over.
    case .present, .presentThird:
      return ["has", "have", "'ve"].contains(words.key(first)) && first < group.head ? .past : .present
    default: return .present
    }
  }

  // MARK: What other annotations say

  private func dates(in words: TaggedSentence) -> ArraySlice<Span> {
    guard !words.rows.isEmpty else { return [] }
    let span = words.span(words.rows)
    let first = dates.partitioningIndex { $0.end > span.start }
    return dates[first...].prefix { $0.start < span.end }
  }

  /// Whether the verb only says whose words the clause gives.
  private func isAttribution(_ group: VerbGroup, _ words: TaggedSentence) -> Bool {
    group.rows.contains { cueSpans.contains(words.table.words[$0].span.start) }
  }

  private func participant(_ rows: Range<Int>, _ words: TaggedSentence) -> Frame.Participant {
    let span = words.span(rows)
    if let name = described.name(for: rows, words.table) { return Frame.Participant(span: span, name: name) }
    let first = names.partitioningIndex { $0.start >= span.start }
    let isNamed = first < names.count && names[first].start < span.end
    return Frame.Participant(span: span, name: isNamed ? entities[first].canonical : nil)
  }

  private func sources(of predicate: Span) -> [String] {
    let holding = attributed.indices.filter { attributed[$0].contains(predicate) }
    let nearest = holding.min { attributed[$0].count < attributed[$1].count }
    return nearest.map { attributions[$0].sources.map(\.name) } ?? []
  }
}
