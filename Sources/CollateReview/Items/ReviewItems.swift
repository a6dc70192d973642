import CollateCore
import CollateText

/// What there is to be decided in a run, each thing with all that a judge needs who has not seen the texts: the whole
/// sentences with the value marked in them and the words that only this account has, the sentences around, who says it and
/// when, and who rests on whom.
struct ReviewItems {
  private let corpus: Corpus
  private let sentences: [[Sentence]]
  private let familyOf: [Int]

  /// Takes what a run found.
  init(_ corpus: Corpus) {
    self.corpus = corpus
    sentences = corpus.documents.map { $0.all(Sentence.self) }
    familyOf = corpus.derivation.familyIndex(count: corpus.documents.count)
  }

  /// The items in rank order: conflicts, then candidates, then the rows of several files, the least sure first.
  var all: [JSON] {
    let rows = corpus.claims.enumerated().filter { $0.element.documents.count > 1 }
      .sorted { ($0.element.confidence, $0.offset) < ($1.element.confidence, $1.offset) }
    return corpus.discrepancies.map { item($0, kind: .conflict) }
      + corpus.candidates.map { item($0, kind: .candidate) } + rows.map { item($0.element) }
  }

  private func item(_ discrepancy: Discrepancy, kind: ReviewItem.Kind) -> JSON {
    let sides = discrepancy.sides
    let own = onlyHere(sides.map { ($0.passage, $0.value) })
    return .object(
      [
        .init("id", .string(discrepancy.id)), .init("kind", .string(kind.rawValue)),
        .init("content", .string(ReviewContent.text(of: discrepancy, in: corpus))),
        .init("type", .string(discrepancy.category.rawValue)),
        .init("severity", .string(discrepancy.severity.rawValue)),
        .init("confidence", .number(discrepancy.confidence)),
        .init("rule", .string(discrepancy.rule.sentence)),
        .init("excluded", .array(discrepancy.excluded.map { .string($0.rawValue) })),
        .init("within", .bool(discrepancy.isWithinDocument)),
        .init(
          "accounts",
          .array(
            zip(sides, own).map { side, words in
              account(
                side.passage, onlyHere: words, [.init("value", .string(side.value))],
                around: neighbours(of: side.passage))
            })),
      ] + relations(Set(sides.map(\.passage.document))))
  }

  private func item(_ claim: Claim) -> JSON {
    let passages = claim.evidence.map(\.passage)
    let own = onlyHere(passages.map { ($0, $0) })
    return .object(
      [
        .init("id", .string(claim.id)), .init("kind", .string(ReviewItem.Kind.row.rawValue)),
        .init("content", .string(ReviewContent.text(of: claim, in: corpus))),
        .init("support", .string(claim.support.rawValue)), .init("confidence", .number(claim.confidence)),
        .init(
          "accounts",
          .array(
            zip(claim.evidence, own).map { piece, words in
              account(
                piece.passage, onlyHere: words, [.init("factuality", JSON(piece.factuality?.rawValue))])
            })),
      ] + relations(Set(passages.map(\.document))))
  }

  /// What one account says, and who it is.
  private func account(
    _ passage: Passage, onlyHere: [String], _ own: [JSON.Member], around: [JSON.Member] = []
  ) -> JSON {
    let document = corpus.documents[passage.document]
    let sentence = sentence(of: passage)
    let hull = Span.hull(of: document.sourceRanges(of: passage.span)) ?? Span(0, 0)
    let date = document.metadata[Metadata.date]
    return .object(
      [
        .init("file", .string(document.name)), .init("start", .int(hull.start)), .init("end", .int(hull.end)),
        .init("outlet", JSON(document.metadata[Metadata.outlet]?.value.string)),
        .init("title", JSON(document.metadata[Metadata.title]?.value.string)),
        .init("date", JSON(date?.value.string)), .init("date_from", JSON(date?.origin)),
        .init("family", .string("f\(familyOf[passage.document] + 1)")),
        .init("rewriting", JSON(corpus.derivation.rewriting[passage.document]?.rawValue)),
      ] + own + [
        .init(
          "sentence",
          [
            "before": .string(document.quote(Span(sentence.start, passage.span.start))),
            "marked": .string(document.quote(passage.span)),
            "after": .string(document.quote(Span(passage.span.end, sentence.end))),
          ]),
        .init("only_here", .array(onlyHere.map(JSON.string))),
      ] + around)
  }

  /// Of each passage the words of its sentence that no other side has, in order: the real difference may stand beside the
  /// marked value.
  private func onlyHere<Side: Equatable>(_ pieces: [(passage: Passage, side: Side)]) -> [[String]] {
    let words = pieces.map { self.words(of: $0.passage) }
    // The side that alone has a word; nil where several have it.
    var owners: [String: Side?] = [:]
    for (piece, words) in zip(pieces, words) {
      for word in words {
        guard let owner = owners[word.key] else {
          owners[word.key] = piece.side
          continue
        }
        if owner != piece.side { owners[word.key] = .some(nil) }
      }
    }
    return zip(pieces, words).map { piece, words in
      let document = corpus.documents[piece.passage.document]
      return words.filter { owners[$0.key] == piece.side }.map { document.quote($0.span) }
    }
  }

  private func words(of passage: Passage) -> [(key: String, span: Span)] {
    let bytes = corpus.documents[passage.document].bytes
    return Words.parts(in: bytes, sentence(of: passage)).map { (Words.key(bytes[$0]), $0) }
  }

  /// The sentence of a passage, or of its beginning and as far as it goes.
  private func sentence(of passage: Passage) -> Span {
    let all = sentences[passage.document]
    let index = all.index(containing: passage.span)
    return index.map { all[$0].span } ?? passage.span
  }

  /// The sentences beside that of a passage, in the same text.
  private func neighbours(of passage: Passage) -> [JSON.Member] {
    let all = sentences[passage.document]
    let document = corpus.documents[passage.document]
    let index = all.index(containing: passage.span)
    let (before, after) = (index.map { $0 - 1 } ?? -1, index.map { $0 + 1 } ?? all.count)
    return [
      .init("sentence_before", JSON(before >= 0 ? document.quote(all[before].span) : nil)),
      .init("sentence_after", JSON(after < all.count ? document.quote(all[after].span) : nil)),
    ]
  }

  /// How the accounts of an item rest on each other, where something shows that.
  private func relations(_ documents: Set<Int>) -> [JSON.Member] {
    let pairs = corpus.derivation.pairs.filter { pair in
      documents.contains(pair.left) && documents.contains(pair.right) && pair.relation != .independent
    }
    return [
      .init(
        "relations",
        .array(
          pairs.map { pair in
            [
              "files": [
                .string(corpus.documents[pair.left].name), .string(corpus.documents[pair.right].name),
              ],
              "relation": .string(pair.relation.rawValue), "reason": .string(pair.reason),
            ]
          }))
    ]
  }
}
