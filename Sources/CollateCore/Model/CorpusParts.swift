import CollateText

/// A corpus taken apart into its events and put together again, so that a stage that compares all documents of a corpus
/// compares those of one event, each text once.
extension Corpus {
  /// The texts of every event.
  var textsOfEvents: [EqualTexts] {
    (events.isEmpty ? [Array(documents.indices)] : events).map { EqualTexts($0, of: documents) }
  }

  /// One corpus for every event, in their order: its documents, of those that say the same one, and what was found in them. Ids
  /// stay; indices of documents count inside the part. Notes, sections and events stay behind.
  func parts(_ texts: [EqualTexts]) -> [Corpus] {
    var places = [Place?](repeating: nil, count: documents.count)
    for (event, texts) in texts.enumerated() {
      for (position, member) in texts.originals.enumerated() {
        places[member] = Place(event: event, index: position)
      }
    }
    var parts = texts.map { texts in
      var part = Corpus()
      part.documents = texts.holders.map { holders in
        var document = documents[holders[0]]
        document.copies = holders.count - 1
        return document
      }
      part.judges = judges
      return part
    }
    dealEntities(to: &parts, places)
    for finding in findings {
      let homes = Set(finding.passages.map { places[$0.document]?.event })
      guard homes.count == 1, let home = homes.first, let event = home else { continue }
      var own = finding
      own.passages = finding.passages.compactMap { moved($0, places) }
      parts[event].findings.append(own)
    }
    return parts
  }

  /// Gives every part the entities that its documents mention, each with its mentions there.
  func dealEntities(to parts: inout [Corpus], _ places: [Place?]) {
    for entity in entities {
      let groups = Dictionary(grouping: entity.mentions) { places[$0.document]?.event }
      for (event, mentions) in groups {
        guard let event else { continue }
        var own = entity
        own.mentions = mentions.compactMap { moved($0, places) }
        parts[event].entities.append(own)
      }
    }
  }

  /// Takes back the documents of all parts and what was found in them and holds for their copies; `known` counts the
  /// findings each began with. An id that an earlier event has taken gets the number of the later one.
  mutating func absorb(_ parts: [Corpus], of texts: [EqualTexts], known: [Int]) {
    var taken = Set<String>()
    for (event, part) in parts.enumerated() {
      let name = { (id: String) in taken.contains(id) ? "\(id)-e\(event + 1)" : id }
      for (document, holders) in zip(part.documents, texts[event].holders) {
        take(document, for: holders, texts[event])
      }
      var own = part.placed(texts[event].originals, named: name)
      own.spread(over: texts[event], documents)
      notes += own.notes.map { note in
        var note = note
        if texts.count > 1, note.document == nil { note.event = event }
        return note
      }
      readFiles += own.readFiles.filter { !readFiles.contains($0) }
      links += own.links
      claims += own.claims
      discrepancies += own.discrepancies
      corrections += own.corrections
      candidates += own.candidates
      wording += own.wording
      timeline += own.timeline
      findings += own.findings.dropFirst(known[event])
      derivation.append(own.derivation)
      taken.formUnion((part.claims.map(\.id) + part.discrepancyIDs).map(name))
    }
    links.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    derivation.families.sort { ($0.members.first ?? .max) < ($1.members.first ?? .max) }
    for index in derivation.families.indices { derivation.families[index].id = "f\(index + 1)" }
    sortDiscrepancies()
    candidates.sortStably { $0.confidence > $1.confidence }
    timeline.sortStably { DateOrder($0.date) < DateOrder($1.date) }
  }

  /// Puts a document back; its copies get the annotations that it was given while it stood for them.
  private mutating func take(_ document: Document, for holders: [Int], _ texts: EqualTexts) {
    let known = Set(documents[holders[0]].annotationKinds)
    for kind in document.annotationKinds where !known.contains(kind) {
      for copy in holders.dropFirst() {
        let own = document.annotations(kind).compactMap { $0.placed(in: copy, texts) }
        documents[copy].replaceAnnotations(kind, with: own)
      }
    }
    documents[holders[0]] = document
    documents[holders[0]].copies = 0
  }

  /// The same with its documents counted in another corpus, as those of these indices, and with other ids.
  func placed(_ members: [Int], named name: (String) -> String) -> Corpus {
    var whole = self
    for index in links.indices {
      whole.links[index].left.move(to: members)
      whole.links[index].right.move(to: members)
    }
    for index in claims.indices {
      whole.claims[index].id = name(claims[index].id)
      whole.claims[index].statement.move(to: members)
      whole.claims[index].standing?.statement.move(to: members)
      for piece in claims[index].evidence.indices {
        whole.claims[index].evidence[piece].passage.move(to: members)
      }
    }
    for layer in [\Corpus.discrepancies, \.candidates, \.wording] {
      for index in whole[keyPath: layer].indices {
        whole[keyPath: layer][index].move(to: members, named: name)
      }
    }
    for index in corrections.indices {
      whole.corrections[index].discrepancy.move(to: members, named: name)
      if case .merged(let id) = corrections[index].action {
        whole.corrections[index].action = .merged(into: name(id))
      }
    }
    for index in timeline.indices {
      whole.timeline[index].claim = timeline[index].claim.map(name)
      for place in timeline[index].passages.indices {
        whole.timeline[index].passages[place].move(to: members)
      }
    }
    for index in findings.indices {
      for place in findings[index].passages.indices {
        whole.findings[index].passages[place].move(to: members)
      }
    }
    whole.derivation.move(to: members)
    return whole
  }

  /// The lists of differences.
  static var differences: [WritableKeyPath<Corpus, [Discrepancy]>] {
    [\.discrepancies, \.candidates, \.wording]
  }

  /// Where a document stands inside its event.
  struct Place {
    var event: Int
    var index: Int
  }

  func moved(_ passage: Passage, _ places: [Place?]) -> Passage? {
    places[passage.document].map { Passage(document: $0.index, span: passage.span) }
  }
}

extension Annotation {
  /// The same in a copy of its text; nil where a part of the text does not hold it, or its fields name further places.
  fileprivate func placed(in copy: Int, _ texts: EqualTexts) -> Annotation? {
    guard texts.excerpts[copy] != nil else { return self }
    let namesPlaces = fields.names.contains { name in
      switch fields[name] {
      case .span, .list, .map: true
      default: false
      }
    }
    guard !namesPlaces, let place = texts.place(of: span, in: copy) else { return nil }
    return Annotation(kind, place, fields)
  }
}

extension Passage {
  /// Counts its document in the whole corpus.
  fileprivate mutating func move(to members: [Int]) { document = members[document] }
}

extension Discrepancy {
  /// Counts the documents of its sides in the whole corpus, and gives it and its claim other ids.
  fileprivate mutating func move(to members: [Int], named name: (String) -> String) {
    id = name(id)
    claim = claim.map(name)
    for side in sides.indices { sides[side].passage.move(to: members) }
  }
}

extension Array {
  /// Sorts; equals keep their order.
  fileprivate mutating func sortStably(by areInOrder: (Element, Element) -> Bool) {
    self = enumerated().sorted { left, right in
      if areInOrder(left.element, right.element) { return true }
      return !areInOrder(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}

extension Derivation {
  /// Counts its documents in the whole corpus.
  fileprivate mutating func move(to members: [Int]) {
    for index in families.indices { families[index].members = families[index].members.map { members[$0] } }
    for index in pairs.indices {
      pairs[index].left = members[pairs[index].left]
      pairs[index].right = members[pairs[index].right]
      for run in pairs[index].runs.indices {
        pairs[index].runs[run].left.move(to: members)
        pairs[index].runs[run].right.move(to: members)
      }
    }
    comparedPairs = Dictionary(uniqueKeysWithValues: comparedPairs.map { (members[$0.key], $0.value) })
    rewriting = Dictionary(uniqueKeysWithValues: rewriting.map { (members[$0.key], $0.value) })
    for index in traces.indices {
      traces[index].document = members[traces[index].document]
      for place in traces[index].evidence.indices { traces[index].evidence[place].move(to: members) }
    }
    order = order.map { members[$0] }
    for index in inferredSources.indices {
      inferredSources[index].documents = inferredSources[index].documents.map { members[$0] }
      for place in inferredSources[index].evidence.indices {
        inferredSources[index].evidence[place].move(to: members)
      }
    }
  }

  /// Adds what was found in another event.
  fileprivate mutating func append(_ other: Derivation) {
    families += other.families
    pairs += other.pairs
    comparedPairs.merge(other.comparedPairs) { $0 + $1 }
    rewriting.merge(other.rewriting) { first, _ in first }
    traces += other.traces
    order += other.order
    inferredSources += other.inferredSources
  }
}
