import CollateCore
import CollateText

/// Which persons, organisations and places the facts and conflicts of a report are about, for its filter.
struct EntityIndex {
  /// Most names that a filter offers: those of the most facts.
  private static let limit = 120

  private struct Mention {
    let span: Span
    let name: Int
  }

  /// The names that are offered, by alphabet.
  let names: [String]
  private let mentions: [[Mention]]

  /// Reads the entities of a corpus; nobody filters by a name that stands in one fact only.
  init(_ corpus: Corpus) {
    let entities = corpus.entities.filter { $0.category != .other }
    let all = Self.mentions(of: entities, numbers: Array(entities.indices), documents: corpus.documents.count)
    var counts = Array(repeating: 0, count: entities.count)
    for claim in corpus.claims {
      for entity in Self.names(in: claim.evidence.map(\.passage), all) { counts[entity] += 1 }
    }
    let offered = counts.indices.filter { counts[$0] > 1 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.limit)
    let names = Set(offered.map { DisplayText.line(entities[$0].name) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var numbers = [Int?](repeating: nil, count: entities.count)
    for entity in offered { numbers[entity] = places[DisplayText.line(entities[entity].name)] }
    self.names = names
    mentions = Self.mentions(of: entities, numbers: numbers, documents: corpus.documents.count)
  }

  /// The names in some passages, as indices into `names`, ascending.
  func names(in passages: [Passage]) -> [Int] { Self.names(in: passages, mentions).sorted() }

  private static func mentions(of entities: [Entity], numbers: [Int?], documents: Int) -> [[Mention]] {
    var mentions = [[Mention]](repeating: [], count: documents)
    for (entity, number) in zip(entities, numbers) {
      guard let number else { continue }
      for mention in entity.mentions {
        mentions[mention.document].append(Mention(span: mention.span, name: number))
      }
    }
    for index in mentions.indices { mentions[index].sort { $0.span < $1.span } }
    return mentions
  }

  private static func names(in passages: [Passage], _ mentions: [[Mention]]) -> Set<Int> {
    Set(
      passages.flatMap { passage in
        let all = mentions[passage.document]
        let first = all.partitioningIndex { $0.span.start >= passage.span.start }
        return all[first...].prefix { $0.span.start < passage.span.end }.map(\.name)
      })
  }
}
