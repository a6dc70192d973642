import CollateText

/// The punctuation that stands between two words.
struct GapText {
  /// Whether a comma is among it.
  private(set) var hasComma = false
  /// Whether a colon or semicolon is.
  private(set) var hasColon = false
  /// Whether a dash is: a long one, a doubled one, or a hyphen behind a space.
  private(set) var hasDash = false
  /// Whether a bracket is.
  private(set) var hasBracket = false
  /// Whether quoted words begin behind it.
  private(set) var hasOpeningQuote = false
  /// Whether quoted words end before it.
  private(set) var hasClosingQuote = false

  /// Reads what stands between two words of `bytes`.
  init(_ bytes: [UInt8], _ span: Range<Int>) {
    var previous: UInt32 = 0
    var offset = span.lowerBound
    while offset < span.upperBound {
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      let value = scalar.value
      let isDoubled = value == previous
      switch value {
      case 0x2C: hasComma = true
      case 0x3A, 0x3B: hasColon = true
      case 0x28, 0x29, 0x5B, 0x5D: hasBracket = true
      case 0x2D: hasDash = hasDash || isDoubled || CharacterClass.isSpace(previous)
      // Typewriters double the accent to open and the apostrophe to close.
      case 0x60: hasOpeningQuote = hasOpeningQuote || isDoubled
      case 0x27: hasClosingQuote = hasClosingQuote || isDoubled
      case 0x201C: hasOpeningQuote = true
      case 0x201D: hasClosingQuote = true
      default:
        if CharacterClass.isDash(value) { hasDash = true }
        guard CharacterClass.isDoubleQuote(value) else { break }
        if offset == span.lowerBound || !CharacterClass.isSpace(previous) && previous != 0x28 {
          hasClosingQuote = true
        } else {
          hasOpeningQuote = true
        }
      }
      previous = value
      offset += scalar.length
    }
  }
}

/// Whether a sentence is inside quotation marks, gap by gap.
struct QuotationMarks {
  private var isOpen: Bool

  /// Takes what stands before the first word of the sentence.
  init(_ lead: GapText) { isOpen = lead.hasOpeningQuote || lead.hasClosingQuote }

  /// Whether the gap lies inside quotation marks, those that it opens left out; gaps are asked for in order.
  mutating func isInside(after gap: GapText) -> Bool {
    if gap.hasClosingQuote { isOpen = false }
    defer { if gap.hasOpeningQuote { isOpen = true } }
    return isOpen
  }
}
