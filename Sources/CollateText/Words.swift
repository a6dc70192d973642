/// Splits UTF-8 text into words.
public enum Words {
  /// The spans of the words inside `span` of `bytes`, in order.
  ///
  /// A word is a run of letters and digits. Inside it stand an apostrophe or hyphen between letters (`O'Neill's`,
  /// `cease-fire`), a point or comma between digits (`1,600.5`), and the points of an abbreviation (`U.S.`).
  /// The possessive `'s` belongs to the word; `Folding.stripPossessive` takes it off.
  public static func spans(in bytes: [UInt8], _ span: Span) -> [Span] {
    let offsets = offsets(in: bytes, span)
    return stride(from: 0, to: offsets.count, by: 2).map { Span(Int(offsets[$0]), Int(offsets[$0 + 1])) }
  }

  /// The spans of the words of all of `bytes`.
  public static func spans(in bytes: [UInt8]) -> [Span] { spans(in: bytes, Span(0, bytes.count)) }

  /// The offsets where the words of all of `bytes` start and end, in turn, for those who hand them on.
  public static func offsets(in bytes: [UInt8]) -> [UInt32] { offsets(in: bytes, Span(0, bytes.count)) }

  /// The same with the parts of a hyphenated word as words of their own: `cease`, `fire`.
  public static func parts(in bytes: [UInt8], _ span: Span) -> [Span] {
    spans(in: bytes, span).flatMap { hyphenParts(of: $0, in: bytes) }
  }

  /// What a word compares equal by: folded, without possessive.
  public static func key(_ word: ArraySlice<UInt8>) -> String {
    Folding.word(word).text
  }

  private static func hyphenParts(of word: Span, in bytes: [UInt8]) -> [Span] {
    var parts: [Span] = []
    var start = word.start
    for offset in word.range where bytes[offset] == UInt8(ascii: "-") {
      if offset > start { parts.append(Span(start, offset)) }
      start = offset + 1
    }
    if start < word.end { parts.append(Span(start, word.end)) }
    return parts
  }

  private static func offsets(in bytes: [UInt8], _ span: Span) -> [UInt32] {
    let inside = Span(max(0, span.start), min(span.end, bytes.count))
    // Words that follow each other have at least a byte between them.
    return [UInt32](unsafeUninitializedCapacity: WordScanner.room(for: inside)) { offsets, count in
      count = WordScanner.write(edgesIn: bytes, inside, to: offsets.baseAddress.unsafelyUnwrapped)
    }
  }
}
