import CollateCore
import CollateText

/// `extract.entities`: persons, organisations and places, with their aliases resolved inside the document.
enum EntityStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.entities",
    phase: .extract,
    summary:
      "Finds names of persons, organisations and places, and resolves their short forms in each document.",
    needs: [Sentence.kind],
    provides: [EntityMention.kind]
  ) { _ in
    .document { document, _ in
      let rules = LanguageRules.of(document)
      let found = rules.map { CapitalisedNames.mentions(in: document, $0) } ?? mentions(in: document)
      for mention in found { document.annotate(mention) }
    }
  }

  /// The mentions of a document, in text order.
  static func mentions(in document: Document) -> [EntityMention] {
    let bytes = document.bytes
    var candidates: [NameCandidate] = []
    var unclear: [Span] = []
    for sentence in document.all(Sentence.self) {
      for span in pieces(of: sentence.span, in: bytes) {
        let words = NameSentence(span, in: bytes)
        if sentence.isHeadline, words.isTitleCase {
          unclear.append(span)
        } else {
          candidates += NameFinder.candidates(in: words)
        }
      }
    }
    let resolver = NameResolver(candidates, in: bytes)
    let inHeadlines = unclear.flatMap { resolver.knownMentions(in: NameSentence($0, in: bytes)) }
    return (resolver.mentions(candidates) + inHeadlines).sorted { $0.span < $1.span }
  }

  /// A sentence cut at spaces into pieces of bounded length, so that text without sentences needs no more memory.
  private static func pieces(of sentence: Span, in bytes: [UInt8]) -> [Span] {
    let limit = 16_384
    var result: [Span] = []
    var start = sentence.start
    while sentence.end - start > limit {
      var end = start + limit
      while end > start, bytes[end] != 0x20, bytes[end] != 0x0A { end -= 1 }
      if end == start { end = start + limit }
      result.append(Span(start, end))
      start = end
    }
    result.append(Span(start, sentence.end))
    return result
  }
}
