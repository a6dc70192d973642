import CollateCore
import CollateText

/// A count in one account that another leaves vague: `two grenades` against `several grenades`.
struct VagueCounts: DifferenceDetector {
  /// Least shared mass of the words around both, where no claim joins the sentences.
  private static let sharedMass = 6.0
  /// The same where a claim joins them and the nouns differ.
  private static let linkedMass = 1.0
  /// Only this many vague counts of a document are compared.
  private static let limit = 100

  func differences(in comparison: Comparison) -> [Difference] {
    let exact = comparison.corpus.documents.indices.map { Self.exactCounts(of: $0, comparison) }
    var result: [Difference] = []
    for document in comparison.corpus.documents.indices {
      for vague in Self.vagueCounts(of: document, comparison) {
        if exact[document].contains(where: { $0.noun == vague.noun }) { continue }
        for other in comparison.corpus.documents.indices where other != document {
          if let count = Self.counterpart(of: vague, in: exact[other], beside: exact[document], comparison) {
            result.append(
              Difference(
                category: .number,
                severity: .minor,
                sides: [vague.side, count.side].sorted { $0.passage < $1.passage },
                rule: "a count here is vague there"
              )
            )
          }
        }
      }
    }
    return result
  }

  private struct Count {
    var sentence: ComparedSentence
    var side: Difference.Side
    /// Stem of what is counted.
    var noun: String
    /// What became of those counted, where persons are.
    var fate: Fate?
    var countsPersons: Bool
    var context: Set<String>

    /// Whether this counts `people`, and the other people of some kind with the same fate.
    func countsAnybody(like other: Count) -> Bool {
      noun == Self.anybody && other.countsPersons && fate == other.fate
    }

    /// Whether both give one number of one thing.
    func isSame(as other: Count) -> Bool { noun == other.noun && side.value == other.side.value }

    private static let anybody = Stemming.stem("people")
  }

  private static func exactCounts(of document: Int, _ comparison: Comparison) -> [Count] {
    let quantities = comparison.corpus.documents[document].all(Quantity.self)
    return quantities.lazy.filter { !$0.isOrdinal && $0.unit == nil }.prefix(Self.limit * 2).flatMap {
      quantity -> [Count] in
      guard let sentence = comparison.sentence(of: document, holding: quantity.span) else { return [] }
      let frame = NumberFrame(quantity, in: sentence)
      return frame.counted.map {
        Count(
          sentence: sentence,
          side: Difference.Side(
            passage: sentence.passage(quantity.span), value: NumberFrame.text(quantity.lower)),
          noun: $0,
          fate: frame.fate,
          countsPersons: frame.countsPersons,
          context: frame.context
        )
      }
    }
  }

  /// `several grenades`, `a handful of people`: a vague word with the noun at most two words behind it.
  private static func vagueCounts(of document: Int, _ comparison: Comparison) -> [Count] {
    var result: [Count] = []
    for sentence in comparison.sentences[document] where result.count < limit {
      let tokens = sentence.tokens
      for index in tokens.indices where Cues.vagueCounts.contains(tokens[index].key) {
        var noun: Int?
        for next in tokens.indices[(index + 1)...].prefix(4) {
          if tokens[next].followsBreak || tokens[next].isNumeral { break }
          if tokens[next].isContent { noun = next } else if tokens[next].key != "of" || noun != nil { break }
        }
        guard let noun, tokens[noun].key != "others",
          !comparison.annotations.isCounted(sentence.passage(tokens[index].span))
        else { continue }
        let span = tokens.span(index..<noun + 1)
        result.append(
          Count(
            sentence: sentence,
            side: Difference.Side(passage: sentence.passage(span), value: tokens[index].key),
            noun: tokens[noun].stem,
            fate: Fate.nearest(to: index..<noun + 1, in: tokens),
            countsPersons: false,
            context: sentence.context(of: span, reach: 8)
          )
        )
      }
    }
    return result
  }

  /// The count that says what is left vague beside others of its own account: those are something else.
  private static func counterpart(
    of vague: Count, in counts: [Count], beside own: [Count], _ comparison: Comparison
  ) -> Count? {
    var best: (score: Double, count: Count)?
    for count in counts where count.noun == vague.noun || vague.countsAnybody(like: count) {
      if own.contains(where: { $0.isSame(as: count) }) { continue }
      let nouns: Set<String> = [vague.noun, count.noun]
      let mass = comparison.sharedMass(
        vague.context.subtracting(nouns), count.context.subtracting(nouns))
      let confidence = comparison.confidence(vague.sentence, count.sentence)
      let isLinked = confidence > 0 && (count.noun == vague.noun || mass >= linkedMass)
      guard isLinked || mass >= sharedMass else { continue }
      let score = mass + 4 * confidence
      if score > best?.score ?? 0 { best = (score, count) }
    }
    return best?.count
  }
}
