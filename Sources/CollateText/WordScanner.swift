/// Finds where words begin and end, a block of bytes at a time. Each byte has a bit that tells whether it belongs to a
/// word, and an edge is where a bit differs from the one before. Letters and digits of ASCII have theirs from the block;
/// whatever else may belong to a word is decided by itself.
struct WordScanner {
  private let bytes: [UInt8]
  private let limit: Int

  /// Where the block begins.
  private var base: Int
  /// How many of its bytes this step is about: the last one of a full block only tells what follows.
  private var count = 0
  /// The bytes that belong to a word.
  private var words: UInt64 = 0
  /// The bytes that are to be decided by themselves.
  private var open: UInt64 = 0
  /// 1 where the byte before the block belongs to a word.
  private var before: UInt64 = 0

  /// So many edges are written at a time; what follows the last one is noise. That is quicker than to stop at each.
  private static let batch = 8

  /// For how many offsets there must be room to write the edges inside a span.
  static func room(for span: Span) -> Int { span.count + 1 + batch }

  /// Writes the offsets where the words inside `span`, which must lie in `bytes`, begin and end, in turn, to `edges`, and
  /// returns how many these are: at most one more than the span has bytes. What follows them in the room is noise.
  static func write(edgesIn bytes: [UInt8], _ span: Span, to edges: UnsafeMutablePointer<UInt32>) -> Int {
    var scanner = WordScanner(bytes, span)
    var written = 0
    while scanner.base < scanner.limit {
      scanner.readBlock()
      written &+= scanner.write(to: edges + written)
      scanner.advance()
    }
    if scanner.before != 0 {
      edges[written] = UInt32(truncatingIfNeeded: scanner.limit)
      written &+= 1
    }
    return written
  }

  private init(_ bytes: [UInt8], _ span: Span) {
    self.bytes = bytes
    limit = span.end
    base = span.start
  }

  private var edges: UInt64 { (words ^ (words &<< 1 | before)) & step }

  /// The bytes that this step is about.
  private var step: UInt64 { 1 &<< UInt64(count) &- 1 }

  private var isLastBlock: Bool { base &+ count >= limit }

  /// Writes the edges of this step.
  @inline(__always)
  private func write(to target: UnsafeMutablePointer<UInt32>) -> Int {
    var found = edges
    var written = 0
    while found != 0 {
      for place in written..<written + Self.batch {
        target[place] = UInt32(truncatingIfNeeded: base &+ found.trailingZeroBitCount)
        found &= found &- 1
      }
      written &+= Self.batch
    }
    return edges.nonzeroBitCount
  }

  private mutating func advance() {
    before = words &>> UInt64(count &- 1) & 1
    base &+= count
  }

  @inline(__always)
  private mutating func readBlock() {
    count = min(ASCIIBlock.count &- 1, limit &- base)
    let block = bytes.withUnsafeBytes { all in
      limit &- base >= ASCIIBlock.count
        ? ASCIIBlock(all.baseAddress.unsafelyUnwrapped + base) : ASCIIBlock(padding: all[base..<limit])
    }
    words = block.words
    open = ~(words | block.spaces) & step
    // What joins two words stands between two of their letters.
    if block.isASCII { open &= (words &<< 1 | before) & words &>> 1 }
    if open != 0 { decide() }
  }

  /// Decides the open bytes in order. Where one needs to see bytes behind the block, the next block begins with it.
  @inline(never)
  private mutating func decide() {
    while open != 0 {
      let place = open.trailingZeroBitCount
      let scalar = UTF8Decoding.scalar(in: bytes, at: base + place)
      let end = place + scalar.length
      if end > count, !isLastBlock { return cut(at: place) }
      open &= ~0 << end
      if isWordScalar(scalar.value) || joins(scalar.value, from: place, to: end) {
        words |= (1 << end) &- (1 << place)
      }
    }
  }

  private mutating func cut(at place: Int) {
    count = place
    open = 0
  }

  /// Whether the scalar at `place` holds what is left and right of it together in one word.
  private mutating func joins(_ joiner: UInt32, from place: Int, to end: Int) -> Bool {
    guard place > 0 ? isWord(place - 1) : before != 0 else { return false }
    let left = UTF8Decoding.scalar(in: bytes, before: base + place).value
    let right = base + end < limit ? UTF8Decoding.scalar(in: bytes, at: base + end).value : 0
    switch joiner {
    case _ where CharacterClass.isApostrophe(joiner), 0x2D, 0x2010, 0x2011:
      return isWordScalar(left) && isWordScalar(right)
    case 0x2C where CharacterClass.isDigit(left), 0x2E where CharacterClass.isDigit(left):
      return CharacterClass.isDigit(right)
    case 0x2E where CharacterClass.isUppercase(left):
      return CharacterClass.isUppercase(right) ? joinsCapitals(at: place) : endsAbbreviation(at: place)
    default: return false
    }
  }

  /// A point between two capitals joins them, and what follows the second may be the last point of an abbreviation.
  private mutating func joinsCapitals(at place: Int) -> Bool {
    if place + 2 >= count, !isLastBlock {
      cut(at: place)
      return false
    }
    open |= 1 << (place + 2) & step
    return true
  }

  /// The last point of `U.S.` belongs to the word: a point before it already joined two capitals.
  private func endsAbbreviation(at place: Int) -> Bool {
    place >= 2 && isWord(place - 2) && bytes[base + place - 2] == 0x2E
  }

  private func isWord(_ place: Int) -> Bool { words &>> UInt64(place) & 1 != 0 }

  private func isWordScalar(_ value: UInt32) -> Bool {
    CharacterClass.isDigit(value) || CharacterClass.isLetter(value)
  }
}
