import CollateCore
import CollateText

/// The names of a document as the rules find them.
struct RuledNames {
  /// Places where a name seems to stand, in text order.
  let candidates: [NameCandidate]
  /// Headlines whose capitals say nothing.
  let unclear: [Span]
  /// What the candidates name, in text order.
  let mentions: [EntityMention]

  /// Reads the sentences of a document.
  init(_ document: Document) {
    let bytes = document.bytes
    var candidates: [NameCandidate] = []
    var unclear: [Span] = []
    for sentence in document.all(Sentence.self) {
      for span in Self.pieces(of: sentence.span, in: bytes) {
        let words = NameSentence(span, in: bytes)
        if sentence.isHeadline, words.isTitleCase {
          unclear.append(span)
        } else {
          candidates += NameFinder.candidates(in: words)
        }
      }
    }
    (self.candidates, self.unclear) = (candidates, unclear)
    mentions = Self.mentions(candidates, unclear, bytes)
  }

  /// What candidates name, with the known names of sentences whose capitals say nothing.
  static func mentions(_ candidates: [NameCandidate], _ unclear: [Span], _ bytes: [UInt8])
    -> [EntityMention]
  {
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
