/// Splits UTF-8 text into words.
public enum Words {
  /// The spans of the words inside `span` of `bytes`, in order.
  ///
  /// A word is a run of letters and digits. Inside it stand an apostrophe or hyphen between letters (`O'Neill's`,
  /// `cease-fire`), a point or comma between digits (`1,600.5`), and the points of an abbreviation (`U.S.`).
  /// The possessive `'s` belongs to the word; `Folding.stripPossessive` takes it off. In a script without spaces every Han
  /// character is a word.
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
    let runs = [UInt32](unsafeUninitializedCapacity: WordScanner.room(for: inside)) { offsets, count in
      count = WordScanner.write(edgesIn: bytes, inside, to: offsets.baseAddress.unsafelyUnwrapped)
    }
    return mayBeUnspaced(bytes, inside) ? cut(runs, in: bytes) : runs
  }

  /// Whether a byte begins a character of East Asia.
  private static func mayBeUnspaced(_ bytes: [UInt8], _ span: Span) -> Bool {
    // A span that ends before it starts has no words.
    guard span.start < span.end else { return false }
    return bytes.withUnsafeBufferPointer { all in
      var highest: UInt8 = 0
      for byte in all[span.range] where byte > highest { highest = byte }
      return highest >= 0xE3
    }
  }

  /// The edges of words whose Han characters stand by themselves.
  private static func cut(_ runs: [UInt32], in bytes: [UInt8]) -> [UInt32] {
    var edges: [UInt32] = []
    for run in stride(from: 0, to: runs.count, by: 2) {
      var start = Int(runs[run])
      var offset = start
      let end = Int(runs[run + 1])
      while offset < end {
        let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
        if CharacterClass.isUnspaced(scalar.value) {
          if start < offset { edges += [UInt32(start), UInt32(offset)] }
          start = offset + scalar.length
          edges += [UInt32(offset), UInt32(start)]
        }
        offset += scalar.length
      }
      if start < end { edges += [UInt32(start), UInt32(end)] }
    }
    return edges
  }
}
