import CollateText

/// What was found in the document that stands for a text, told of all documents that hold it or a part of it.
extension Corpus {
  /// Gives every copy the evidence of its original; indices are those of the whole corpus, whose documents `all` are.
  /// A conflict inside one account and the links between passages stay with the original.
  mutating func spread(over texts: EqualTexts, _ all: [Document]) {
    let copies = texts.copies
    guard !copies.isEmpty else { return }
    func spread<Element>(_ elements: [Element], _ passage: WritableKeyPath<Element, Passage>) -> [Element] {
      let more = elements.flatMap { element in
        (copies[element[keyPath: passage].document] ?? []).compactMap { copy -> Element? in
          guard let place = texts.place(of: element[keyPath: passage].span, in: copy) else { return nil }
          var moved = element
          moved[keyPath: passage] = Passage(document: copy, span: place)
          return moved
        }
      }
      if more.isEmpty { return elements }
      return (elements + more).sorted { $0[keyPath: passage] < $1[keyPath: passage] }
    }
    for index in claims.indices {
      claims[index].evidence = spread(claims[index].evidence, \.passage)
      if claims[index].support == .singleFile, claims[index].documents.count > 1 {
        claims[index].support = .oneAccount
      }
    }
    for layer in Self.differences {
      for index in self[keyPath: layer].indices where !self[keyPath: layer][index].isWithinDocument {
        self[keyPath: layer][index].sides = spread(self[keyPath: layer][index].sides, \.passage)
      }
    }
    for index in timeline.indices {
      timeline[index].passages = spread(timeline[index].passages, \.self)
    }
    derivation.spread(over: texts, all)
  }
}

extension Derivation {
  /// Puts every copy into the family of its original, with the evidence that both texts are equal.
  fileprivate mutating func spread(over texts: EqualTexts, _ documents: [Document]) {
    let copies = texts.copies
    func with(_ members: [Int]) -> [Int] { members.flatMap { [$0] + (copies[$0] ?? []) } }
    var place: [Int: Int] = [:]
    for (position, document) in order.enumerated() { place[document] = position }
    order = []
    for index in families.indices {
      let ranked = with(
        families[index].members.sorted { (place[$0] ?? .max, $0) < (place[$1] ?? .max, $1) })
      families[index].members = ranked.sorted()
      guard ranked.count > 1 else { continue }
      let dated = Self.byDate(ranked, documents)
      order += dated
      for original in ranked where copies[original] != nil && rewriting[original] != .machineSpun {
        let holders = with([original])
        label(holders.filter { texts.excerpts[$0] == nil }, first: dated[0], documents)
        for excerpt in holders where texts.excerpts[excerpt] != nil {
          rewriting[excerpt] =
            excerpt == dated[0] && isEarliest(excerpt, of: holders, documents) ? .original : .nearCopy
        }
      }
    }
    for (original, more) in copies where rewriting[original] == .machineSpun {
      for copy in more { rewriting[copy] = .machineSpun }
    }
    for (original, more) in copies {
      let words = Words.spans(in: documents[original].bytes, Span(0, documents[original].bytes.count))
      guard let first = words.first, let last = words.last else { continue }
      let text = Span(first.start, last.end)
      pairs += more.map { copy in
        texts.excerpts[copy].map { Self.pair(original, copy, $0, in: documents[copy].bytes) }
          ?? Self.equalPair(original, copy, text, words: words.count)
      }
    }
    pairs.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    comparedPairs[texts.originals[0], default: 0] += copies.values.reduce(0) { $0 + $1.count }
    traces = traces.flatMap { trace in
      with([trace.document]).map { document in
        var own = trace
        own.document = document
        return own
      }
    }.sorted { $0.document < $1.document }
    for index in inferredSources.indices {
      inferredSources[index].documents = with(inferredSources[index].documents).sorted()
    }
  }

  /// Holders of one text are copies of each other, but for the one that is dated before all others of its family.
  private mutating func label(_ holders: [Int], first: Int, _ documents: [Document]) {
    guard holders.count > 1 else { return }
    for holder in holders {
      rewriting[holder] =
        holder == first && isEarliest(holder, of: holders, documents) ? .original : .nearCopy
    }
  }

  /// Whether a document is dated before all others of some.
  private func isEarliest(_ document: Int, of all: [Int], _ documents: [Document]) -> Bool {
    all.allSatisfy { other in
      guard other != document else { return true }
      guard let own = Self.date(documents[document]), let later = Self.date(documents[other]) else {
        return false
      }
      return own < later
    }
  }

  /// Documents by date where all are dated, else in their order.
  private static func byDate(_ ranked: [Int], _ documents: [Document]) -> [Int] {
    let dates = ranked.map { date(documents[$0]) }
    guard dates.allSatisfy({ $0 != nil }) else { return ranked }
    return zip(ranked, dates).enumerated()
      .sorted { ($0.element.1 ?? "", $0.offset) < ($1.element.1 ?? "", $1.offset) }.map(\.element.0)
  }

  private static func date(_ document: Document) -> String? {
    document.metadata[Metadata.date]?.value.string
  }

  private static func equalPair(_ left: Int, _ right: Int, _ text: Span, words: Int) -> Pair {
    Pair(
      left: left, right: right, relation: .copy,
      measures: ["word-2-gram containment": 1, "word-3-gram containment": 1, "order agreement": 1],
      runs: [
        SharedRun(
          left: Passage(document: left, span: text), right: Passage(document: right, span: text), words: words
        )
      ],
      reason: "both texts are equal, byte for byte")
  }

  /// What joins an excerpt to the text that holds all of it.
  private static func pair(_ whole: Int, _ copy: Int, _ excerpt: Excerpt, in bytes: [UInt8]) -> Pair {
    let isFirst = whole < copy
    let run = excerpt.longest.map { longest in
      let (own, other) = (
        Passage(document: copy, span: longest.own), Passage(document: whole, span: longest.whole)
      )
      return SharedRun(
        left: isFirst ? other : own, right: isFirst ? own : other,
        words: Words.spans(in: bytes, longest.own).count)
    }
    return Pair(
      left: min(whole, copy), right: max(whole, copy), relation: .copy,
      measures: [
        "word-2-gram containment": 1, "word-3-gram containment": 1, "order agreement": excerpt.orderAgreement,
      ],
      runs: run.map { [$0] } ?? [], reason: "every sentence of one also occurs in the other, word for word")
  }
}
