import CollateCore
import CollateText

/// A sentence prepared for comparison.
struct ComparedSentence: Sendable {
  /// Index of its document.
  var document: Int
  /// Number of the sentence in its document.
  var index: Int
  /// Bytes of the clean text.
  var span: Span
  /// Number of its text among those it is compared with: equal texts have one. nil where texts were not numbered.
  var text: Int?
  /// Its words.
  var tokens: [Token]
  /// Stems of its content words.
  var stems: Set<String>
  /// Stems of the words it writes with a capital, the first word left out.
  var names: Set<String>

  /// Reads a sentence of a document.
  init(_ span: Span, document: Int, index: Int, bytes: [UInt8], language: LanguageWords? = nil) {
    self.span = span
    self.document = document
    self.index = index
    tokens = Token.all(in: bytes, span, language)
    stems = Set(tokens.lazy.filter(\.isContent).map(\.stem))
    names = Set(
      tokens.dropFirst().lazy.filter { $0.isCapitalized && $0.isContent && !Cues.weekdays.contains($0.key) }
        .map(\.stem)
    )
  }

  /// The same text at another place; `start` is the offset of its first byte.
  func moved(to document: Int, index: Int, start: Int) -> ComparedSentence {
    var moved = self
    let distance = start - span.start
    moved.document = document
    moved.index = index
    moved.span = Span(start, span.end + distance)
    for word in tokens.indices {
      let span = tokens[word].span
      moved.tokens[word].span = Span(span.start + distance, span.end + distance)
    }
    return moved
  }

  /// Whether both sentences name somebody or something and share no name.
  func namesOthers(than other: ComparedSentence) -> Bool {
    !names.isEmpty && !other.names.isEmpty && names.isDisjoint(with: other.names)
  }

  /// Where a part of it stands in the corpus.
  func passage(_ span: Span) -> Passage { Passage(document: document, span: span) }

  /// Indices of the tokens that share a byte with `span`.
  func tokenRange(_ span: Span) -> Range<Int> {
    let start = tokens.firstIndex { $0.span.end > span.start } ?? tokens.count
    let end = tokens.lastIndex { $0.span.start < span.end }.map { $0 + 1 } ?? start
    return start..<max(start, end)
  }

  /// Stems of the content words, numerals left out, at most `reach` words away from `span`.
  func context(of span: Span, reach: Int) -> Set<String> {
    let range = tokenRange(span)
    let window = max(0, range.lowerBound - reach)..<min(tokens.count, range.upperBound + reach)
    return Set(tokens[window].lazy.filter { $0.isContent && !$0.isNumeral }.map(\.stem))
  }

  /// Stems of the content words, numerals left out, of the clause that holds the words `range`, at most `reach` words
  /// away from them.
  func clause(of range: Range<Int>, reach: Int) -> Set<String> {
    var start = range.lowerBound
    // A number may stand behind the last word, as fractions and damaged text do.
    while start > 0, range.lowerBound - start < reach,
      start == tokens.count || !tokens[start].followsBreak,
      !Self.opensClause(tokens[start - 1])
    {
      start -= 1
    }
    var end = range.upperBound
    while end < tokens.count, end - range.upperBound < reach, !tokens[end].followsBreak,
      !Self.opensClause(tokens[end])
    {
      end += 1
    }
    return Set(tokens[start..<end].lazy.filter { $0.isContent && !$0.isNumeral }.map(\.stem))
  }

  private static func opensClause(_ token: Token) -> Bool {
    Cues.clauseOpeners.contains(token.key)
      || ["after", "before", "because", "and", "but"].contains(token.key)
  }
}
