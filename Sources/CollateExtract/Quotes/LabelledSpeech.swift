import CollateText

/// Reads what the model says reports speech and the shapes of the rules do not hold: where what is said stands is what
/// the label says.
struct LabelledSpeech {
  private let grammar: SpeechGrammar
  private var row: [Token] { grammar.row }

  init(_ grammar: SpeechGrammar) { self.grammar = grammar }

  /// The statement that the verb at `index` reports, between the sentence's begin and `end`.
  func clause(at index: Int, end: Int) -> SpeechGrammar.Clause? {
    let label = grammar.labels[index]
    guard index < end, label != .none, !grammar.isNoun(index) else { return nil }
    if label != .after, let clause = inverted(index, label, end) { return clause }
    guard let source = source(of: index), source.count <= 20, grammar.phrases.isSpeaker(source) else {
      return nil
    }
    let content =
      label == .after ? after(index, end) : before(source.lowerBound, label, rest: index + 1, end)
    return content.map { SpeechGrammar.Clause(content: $0, sources: [source], cue: index..<(index + 1)) }
  }

  /// `The rest, said the mayor, is safe`.
  private func inverted(_ verb: Int, _ label: SpeechLabel, _ end: Int) -> SpeechGrammar.Clause? {
    guard grammar.phrases.begins(at: verb + 1),
      let source = grammar.phrases.phrase(from: verb + 1, limit: end, isAfterVerb: true),
      let content = before(verb, label, rest: source.upperBound, end)
    else { return nil }
    return SpeechGrammar.Clause(content: content, sources: [source], cue: verb..<(verb + 1))
  }

  private func after(_ verb: Int, _ end: Int) -> [Range<Int>]? {
    let next = grammar.afterHearer(verb, SpeechVerbs.use(of: row[verb]) ?? .withClause)
    guard next + 2 < end, row.key(next) != "according",
      row.key(next) != "," || row.key(next + 1) != "according"
    else { return nil }
    return [grammar.contentCut(next..<end)]
  }

  /// What stands before `place`, behind which a comma or a quotation ends, and around an inserted cue what follows.
  private func before(_ place: Int, _ label: SpeechLabel, rest: Int, _ end: Int) -> [Range<Int>]? {
    let start = grammar.contentStart(before: place)
    guard start < place, row.key(place - 1) == "," || grammar.isQuoted[place - 1] else { return nil }
    let after = label == .around ? grammar.resumedClause(after: rest, end) : nil
    if after == nil, place - start < 4 { return nil }
    return [start..<place] + (after.map { [$0] } ?? [])
  }

  /// The subject of a verb, or that of an earlier one to which `and` or a comma joins it.
  private func source(of verb: Int) -> Range<Int>? {
    let before = row.key(verb - 1)
    let isJoined =
      ["and", "but", "or", "then"].contains(before) || (before == "," && row[verb].key.hasSuffix("ing"))
    guard isJoined else { return grammar.phrases.subject(before: verb, from: 0) }
    let reporting = (0..<verb).last { grammar.labels[$0] != .none }
    return (reporting ?? grammar.firstVerb(before: verb)).flatMap {
      grammar.phrases.subject(before: $0, from: 0)
    }
  }
}
