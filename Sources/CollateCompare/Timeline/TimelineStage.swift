import CollateCore
import CollateText

/// Gathers what the accounts place in time: every dated sentence, by date.
enum TimelineStage {
  static let definition = StageDefinition(
    name: "compare.timeline", phase: .compare,
    summary: "Orders what the accounts place in time by date.",
    needs: [.documents, DateMention.kind, Sentence.kind, .claims], provides: [.timeline]
  ) { _ in
    .corpus { corpus, _ in corpus.timeline = entries(of: corpus) }
  }

  /// One entry per date and claim; sentences of no claim share one entry per date.
  static func entries(of corpus: Corpus) -> [TimelineEntry] {
    let claims = ClaimIndex(corpus.claims)
    var passages: [Key: Set<Passage>] = [:]
    for (index, document) in corpus.documents.enumerated() {
      let sentences = document.all(Sentence.self)
      for mention in document.all(DateMention.self) {
        guard let date = mention.value, isPlaced(date, mention.form),
          let sentence = sentences.index(containing: mention.span)
        else { continue }
        let passage = Passage(document: index, span: sentences[sentence].span)
        let claim = claims.claims(at: Passage(document: index, span: mention.span)).first
        passages[Key(date: date, claim: claim), default: []].insert(passage)
      }
    }
    return passages.keys.sorted().map { key in
      TimelineEntry(
        date: key.date, passages: (passages[key] ?? []).sorted(),
        claim: key.claim.map { corpus.claims[$0].id })
    }
  }

  /// Whether a value names a place on the calendar: no duration, no clock time without its day, no day without its year.
  private static func isPlaced(_ date: String, _ form: DateMention.Form) -> Bool {
    (form == .date || form == .relative) && date.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true
  }

  private struct Key: Hashable, Comparable {
    var date: String
    var claim: Int?

    static func < (left: Key, right: Key) -> Bool {
      if left.date != right.date { return DateOrder(left.date) < DateOrder(right.date) }
      return (left.claim ?? .max) < (right.claim ?? .max)
    }
  }
}
