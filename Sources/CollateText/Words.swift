/// Splits UTF-8 text into words.
public enum Words {
  /// The spans of the words inside `span` of `bytes`, in order.
  ///
  /// A word is a run of letters and digits. Inside it stand an apostrophe or hyphen between letters (`O'Neill's`,
  /// `cease-fire`), a point or comma between digits (`1,600.5`), and the points of an abbreviation (`U.S.`).
  /// The possessive `'s` belongs to the word; `Folding.stripPossessive` takes it off.
  public static func spans(in bytes: [UInt8], _ span: Span) -> [Span] {
    var result: [Span] = []
    result.reserveCapacity(max(0, span.count) / 6)
    each(in: bytes, span) { result.append(Span($0, $1)) }
    return result
  }

  /// The same as pairs of 32-bit offsets, start and end, for those who hand them on.
  public static func offsets(in bytes: [UInt8]) -> [UInt32] {
    // There are no more words than every second byte.
    [UInt32](unsafeUninitializedCapacity: bytes.count + 1) { offsets, count in
      each(in: bytes, Span(0, bytes.count)) { start, end in
        offsets[count] = UInt32(start)
        offsets[count + 1] = UInt32(end)
        count += 2
      }
    }
  }

  @inline(__always)
  private static func each(in bytes: [UInt8], _ span: Span, _ body: (Int, Int) -> Void) {
    let end = min(span.end, bytes.count)
    bytes.withUnsafeBufferPointer { ascii in
      var offset = max(0, span.start)
      while offset < end {
        let byte = ascii[offset]
        if byte < 0x80
          ? ASCIIWords.isWordByte(byte) : isWordScalar(UTF8Decoding.scalar(in: bytes, at: offset).value)
        {
          let run = ASCIIWords.runEnd(in: ascii, from: offset, limit: end)
          let isWhole = ASCIIWords.isPlainEnd(in: ascii, at: run, limit: end)
          let stop = isWhole ? run : wordEnd(in: bytes, from: offset, after: run, limit: end)
          body(offset, stop)
          offset = stop
        } else {
          offset &+= byte < 0x80 ? 1 : UTF8Decoding.scalar(in: bytes, at: offset).length
        }
      }
    }
  }

  /// The spans of the words of all of `bytes`.
  public static func spans(in bytes: [UInt8]) -> [Span] { spans(in: bytes, Span(0, bytes.count)) }

  private static func isWordScalar(_ value: UInt32) -> Bool {
    CharacterClass.isDigit(value) || CharacterClass.isLetter(value)
  }

  /// The end of the word at `start`, whose ASCII letters and digits end at `run`.
  private static func wordEnd(in bytes: [UInt8], from start: Int, after run: Int, limit: Int) -> Int {
    var offset = run
    var previous: UInt32 = offset > start ? UInt32(bytes[offset - 1]) : 0
    while offset < limit {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      if isWordScalar(scalar.value) {
        previous = scalar.value
        offset += scalar.length
        continue
      }
      let next = offset + scalar.length
      guard next < limit else {
        return isAbbreviationPoint(scalar.value, in: bytes, at: offset, wordStart: start) ? next : offset
      }
      let following = UTF8Decoding.scalar(in: bytes, at: next).value
      if joins(scalar.value, previous, following) {
        offset = next
      } else {
        return isAbbreviationPoint(scalar.value, in: bytes, at: offset, wordStart: start) ? next : offset
      }
    }
    return offset
  }

  /// Whether `joiner` holds `left` and `right` together in one word.
  private static func joins(_ joiner: UInt32, _ left: UInt32, _ right: UInt32) -> Bool {
    if CharacterClass.isApostrophe(joiner) || joiner == 0x2D || joiner == 0x2010 || joiner == 0x2011 {
      return isWordScalar(left) && isWordScalar(right)
    }
    if joiner == 0x2E || joiner == 0x2C {
      if CharacterClass.isDigit(left) && CharacterClass.isDigit(right) { return true }
      return joiner == 0x2E && CharacterClass.isLetter(left) && CharacterClass.isUppercase(right)
        && CharacterClass.isUppercase(left)
    }
    return false
  }

  /// The last point of `U.S.` belongs to the word: a point before it already joined two capitals.
  private static func isAbbreviationPoint(_ value: UInt32, in bytes: [UInt8], at offset: Int, wordStart: Int)
    -> Bool
  {
    guard value == 0x2E, offset - wordStart >= 3 else { return false }
    return bytes[offset - 2] == 0x2E && CharacterClass.isUppercase(UInt32(bytes[offset - 1]))
  }
}
