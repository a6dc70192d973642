import CollateCore
import CollateText

/// `compare.events`: which documents tell of one event.
package enum EventsStage {
  static let definition = StageDefinition(
    name: "compare.events",
    phase: .compare,
    summary: "Groups accounts by the event they tell of; the stages after it compare inside each group.",
    options: [
      OptionSpec(
        "one-event", .bool, default: false,
        help: "Compare all accounts with each other, whatever they tell of."),
      OptionSpec(
        "event", .string, default: "",
        help: "Compare only the accounts of the event that this file tells of; the others are left out."),
    ],
    needs: [Sentence.kind],
    uses: [DateMention.kind, Quantity.kind, EntityMention.kind],
    provides: [.events],
    example: "- use: compare.events\n  with: { one-event: false }"
  ) { options in
    let isOneEvent = options.bool("one-event")
    let file = options.string("event")
    return .corpus { corpus, _ in
      group(&corpus, asOne: isOneEvent)
      if !file.isEmpty { try choose(eventOf: file, in: &corpus) }
    }
  }

  /// Files named in a note about events.
  private static let namedFiles = 5

  /// Fills in `corpus.events`. Accounts that were named one by one belong together; `asOne` puts all together.
  package static func group(_ corpus: inout Corpus, asOne: Bool = false) {
    let documents = corpus.documents
    let texts = EqualTexts(documents.indices, of: documents)
    let copies = NearCopies(texts.originals.map { documents[$0] }).groups
    let told = copies.map { documents[texts.originals[$0[0]]] }
    let groups = EventGroups(told).groups.map { group in
      group.flatMap { copies[$0] }.flatMap { texts.holders[$0] }.sorted()
    }.sorted { $0[0] < $1[0] }
    var sets = DisjointSets(count: documents.count)
    for group in groups { for member in group.dropFirst() { sets.join(group[0], member) } }
    let named = documents.indices.filter { asOne || documents[$0].isNamed }
    for member in named.dropFirst() { sets.join(named[0], member) }
    corpus.events = sets.sets
    corpus.notes += notes(on: corpus, groups)
  }

  /// Keeps only the event of a file, named as on the command line or as in the results.
  private static func choose(eventOf file: String, in corpus: inout Corpus) throws(StageError) {
    let named = corpus.documents.indices.filter { corpus.documents[$0].isCalled(file) }
    guard !named.isEmpty else {
      let hint = EditDistance.hint(for: file, among: corpus.documents.map(\.name))
      throw StageError("no account is called '\(file)'\(hint)")
    }
    let chosen = corpus.events.filter { event in named.contains(where: event.contains) }
    guard chosen.count == 1 else {
      throw StageError(
        "\(named.count) accounts are called '\(file)', and they tell of several events; give the folder too")
    }
    corpus.notes.removeAll { $0.stage.isEmpty }
    corpus.events = chosen
    let left = corpus.documents.count - chosen[0].count
    if left > 0 {
      corpus.notes.append(
        Note(
          reason: left == 1
            ? "one account tells of another event and was left out"
            : "\(left) accounts tell of other events and were left out"))
    }
  }

  private static func notes(on corpus: Corpus, _ groups: [[Int]]) -> [Note] {
    guard corpus.documents.count > 1 else {
      return corpus.documents.isEmpty
        ? [] : [Note(reason: "one account alone: there is nothing to compare it with")]
    }
    guard corpus.events.count > 1 else { return groups.count > 1 ? [strangers(corpus, groups)] : [] }
    let alone = corpus.events.count { $0.count == 1 }
    var reason =
      "the accounts tell of \(corpus.events.count) events; accounts of different events were not compared"
    if alone == corpus.events.count {
      reason = "no two accounts share enough to tell of one event; none were compared"
    } else if alone > 0 {
      reason += alone == 1 ? "; one event has one account only" : "; \(alone) events have one account only"
    }
    return [Note(reason: reason + " (one-event compares all)")]
  }

  /// Accounts that share nothing and are compared because that was asked for.
  private static func strangers(_ corpus: Corpus, _ groups: [[Int]]) -> Note {
    let largest = groups.max { ($0.count, $1[0]) < ($1.count, $0[0]) } ?? []
    if largest.count == 1 {
      return Note(
        reason: "no two of these accounts share enough to tell of one event; little can be found between them"
      )
    }
    let others = groups.filter { $0 != largest }.joined().sorted().map { corpus.documents[$0].name }
    let shown = others.prefix(namedFiles).joined(separator: ", ")
    let more = others.count > namedFiles ? " and \(others.count - namedFiles) more" : ""
    return Note(
      reason: "these accounts share too little with the others to tell of the same event: \(shown)\(more)")
  }
}

extension Document {
  /// Whether a reader who names this file means the document.
  fileprivate func isCalled(_ file: String) -> Bool {
    [name, source.path].contains { $0 == file || $0.hasSuffix("/" + file) || file.hasSuffix("/" + $0) }
  }
}
