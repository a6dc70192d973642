/// One event of a corpus that tells of several: its accounts, and all that was found among them.
public struct EventPart: Sendable {
  /// Its index in `Corpus.events` of the whole.
  public let index: Int
  /// Name of the folder of its reports (see `EventName`), below the output folder.
  public let folder: String
  /// Its accounts and what was found among them; indices count inside it.
  public var corpus: Corpus
}

/// A corpus that tells of several events, as a page that lists them sees it.
public struct EventOverview: Sendable {
  /// Page and table that list the events, below the output folder.
  public static let (page, table) = ("index.html", "events.csv")

  /// All accounts.
  public let corpus: Corpus
  /// The events that several accounts tell of, in the order of `Corpus.eventParts`.
  public let events: [EventPart]

  /// Makes an overview of a corpus and its events.
  public init(_ corpus: Corpus, events: [EventPart]) {
    self.corpus = corpus
    self.events = events
  }
}

extension Corpus {
  /// Whether the accounts tell of several events. One event with a few accounts beside it, such as other posts of a channel,
  /// is read as a whole.
  public var tellsOfSeveralEvents: Bool {
    let shared = events.filter { $0.count > 1 }
    return events.count > 1 && !(shared.count == 1 && events.count - 1 <= shared[0].count)
  }

  /// The events that more than one account tells of, those of most accounts first, then of most material conflicts.
  public var eventParts: [EventPart] {
    let indices = events.indices.filter { events[$0].count > 1 }
    let names = EventName.folders(of: indices.map { event in events[event].map { documents[$0] } })
    let parts = zip(zip(indices, names), split(into: indices.map { events[$0] })).map { place, corpus in
      EventPart(index: place.0, folder: place.1, corpus: corpus)
    }
    func rank(_ part: EventPart) -> (Int, Int, String) {
      (
        -part.corpus.documents.count, -part.corpus.discrepancies.count { $0.severity == .material },
        part.folder
      )
    }
    return parts.sorted { rank($0) < rank($1) }
  }

  /// The accounts that share their event with no other, as a corpus of their own with what stages found in each.
  public var loneAccounts: Corpus {
    split(into: [events.filter { $0.count == 1 }.flatMap(\.self)])[0]
  }

  /// Leaves out the documents that belong to no event, where a stage chose some events.
  mutating func leaveOutOtherEvents() {
    let members = events.joined().sorted()
    guard !events.isEmpty, members.count < documents.count else { return }
    var chosen = split(into: [members])[0]
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    chosen.events = events.map { $0.compactMap { places[$0] } }
    chosen.intake = intake
    chosen.notes += notes.filter { $0.document == nil }
    chosen.files = files
    self = chosen
  }

  /// One corpus for every set of documents: these, and what was found among them alone.
  private func split(into sets: [[Int]]) -> [Corpus] {
    var places = [Place?](repeating: nil, count: documents.count)
    var indices = Array(documents.indices)
    var setOf: [Int: Int] = [:]
    for (set, members) in sets.enumerated() {
      for (index, member) in members.enumerated() {
        places[member] = Place(event: set, index: index)
        indices[member] = index
      }
    }
    for (event, members) in events.enumerated() {
      if let place = members.first.flatMap({ places[$0] }) { setOf[event] = place.event }
    }
    func home(_ documents: some Sequence<Int>) -> Int? {
      let homes = Set(documents.map { places[$0]?.event })
      return homes.count == 1 ? homes.first.flatMap(\.self) : nil
    }
    var parts = sets.map { members in
      var part = Corpus()
      part.documents = members.map { documents[$0] }
      part.intake.add(files: Set(part.documents.map(\.source.path)).count, unread: [])
      part.readFiles = readFiles
      part.judges = judges
      return part
    }
    func deal<Element>(_ layer: WritableKeyPath<Corpus, [Element]>, _ documents: (Element) -> [Int]) {
      for element in self[keyPath: layer] {
        if let set = home(documents(element)) { parts[set][keyPath: layer].append(element) }
      }
    }
    deal(\.links) { [$0.left.document, $0.right.document] }
    deal(\.claims) { [$0.statement.document] }
    for layer in Self.differences { deal(layer) { $0.sides.map(\.passage.document) } }
    deal(\.corrections) { $0.discrepancy.sides.map(\.passage.document) }
    deal(\.timeline) { $0.passages.map(\.document) }
    deal(\.findings) { $0.passages.map(\.document) }
    deal(\.derivation.families) { $0.members }
    deal(\.derivation.pairs) { [$0.left, $0.right] }
    deal(\.derivation.traces) { [$0.document] }
    deal(\.derivation.inferredSources) { $0.documents }
    deal(\.derivation.order) { [$0] }
    for (document, rewriting) in derivation.rewriting {
      if let set = home([document]) { parts[set].derivation.rewriting[document] = rewriting }
    }
    for (document, count) in derivation.comparedPairs {
      if let set = home([document]) { parts[set].derivation.comparedPairs[document] = count }
    }
    for note in notes {
      guard let set = note.event.flatMap({ setOf[$0] }) else { continue }
      var note = note
      note.event = nil
      parts[set].notes.append(note)
    }
    for set in parts.indices {
      parts[set] = parts[set].placed(indices) { $0 }
      parts[set].events = parts[set].documents.isEmpty ? [] : [Array(parts[set].documents.indices)]
      for family in parts[set].derivation.families.indices {
        parts[set].derivation.families[family].id = "f\(family + 1)"
      }
    }
    dealEntities(to: &parts, places)
    let named = Dictionary(grouping: notes.filter { $0.document != nil }) { $0.document ?? "" }
    for set in parts.indices {
      parts[set].notes += parts[set].documents.flatMap { named[$0.name] ?? [] }
    }
    return parts
  }
}
