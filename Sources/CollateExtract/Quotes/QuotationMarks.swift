import CollateText

/// Finds what stands inside quotation marks, of whatever style, also where marks are missing or turned round.
enum QuotationMarks {
  /// Words inside marks.
  struct Quoted: Hashable, Sendable {
    /// Bytes between the marks.
    var content: Span
    /// Bytes with the marks.
    var outer: Span
    /// Whether the quotation goes on in the next paragraph, which repeats the opening mark.
    var continues = false
  }

  /// A mark and what it may do at its place.
  private struct Mark {
    var span: Span
    var isSingle: Bool
    var canOpen: Bool
    var canClose: Bool
  }

  /// Bytes a quotation in single marks may hold; an apostrophe that was taken for a mark finds no end in them.
  private static let longestSingle = 500

  /// Bytes of the next paragraph in which the end of a quotation is looked for.
  private static let longestCarried = 1000

  /// The quotations inside `paragraphs` of `bytes`, in order; what stands inside another quotation is not listed.
  static func all(in bytes: [UInt8], paragraphs: [Span]) -> [Quoted] {
    var result: [Quoted] = []
    var carried = 0
    for (index, paragraph) in paragraphs.enumerated() {
      let marks = marks(in: bytes, paragraph)
      // The end of a quotation that began in the paragraph before.
      var next = marks.firstIndex { $0.span.start >= carried } ?? marks.count
      while next < marks.count {
        let open = marks[next]
        guard let close = closing(of: next, in: marks) else {
          if let open = unclosed(open, at: next, marks, paragraph) {
            let following = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
            if let following, let close = closing(in: bytes, following) {
              result.append(
                Quoted(content: Span(open.span.end, close.start), outer: Span(open.span.start, close.end))
              )
              carried = close.end
              break
            }
            let isRepeated = following.map { beginsWithMark(bytes, $0) } ?? false
            // Without its closing mark a quotation ends with its sentence, not with the paragraph.
            let end =
              isRepeated ? paragraph.end : SentenceEnd.after(open.span.end, in: bytes, limit: paragraph.end)
            result.append(
              Quoted(
                content: Span(open.span.end, end), outer: Span(open.span.start, end), continues: isRepeated)
            )
            if isRepeated { break }
            while next + 1 < marks.count, marks[next + 1].span.start < end { next += 1 }
          }
          next += 1
          continue
        }
        let content = Span(open.span.end, marks[close].span.start)
        if !content.isEmpty {
          result.append(Quoted(content: content, outer: Span(open.span.start, marks[close].span.end)))
        }
        next = close + 1
      }
    }
    return result
  }

  /// Index of the mark that closes the one at `open`.
  private static func closing(of open: Int, in marks: [Mark]) -> Int? {
    let mark = marks[open]
    // A mark that looks like a closing one and follows none is an opening one turned round.
    guard mark.canOpen || !mark.isSingle else { return nil }
    for index in (open + 1)..<max(open + 1, marks.count) where marks[index].isSingle == mark.isSingle {
      if mark.isSingle, marks[index].span.start - mark.span.end > longestSingle { return nil }
      if marks[index].canClose { return index }
      if !mark.isSingle, marks[index].canOpen { return nil }
    }
    return nil
  }

  private static func unclosed(_ mark: Mark, at index: Int, _ marks: [Mark], _ paragraph: Span) -> Mark? {
    !mark.isSingle && mark.canOpen && paragraph.end - mark.span.end > 1 ? mark : nil
  }

  /// The first mark of `paragraph` where that can only close a quotation.
  private static func closing(in bytes: [UInt8], _ paragraph: Span) -> Span? {
    let head = Span(paragraph.start, min(paragraph.start + longestCarried, paragraph.end))
    guard let first = marks(in: bytes, head).first(where: { !$0.isSingle }) else { return nil }
    return first.canClose && !first.canOpen ? first.span : nil
  }

  private static func beginsWithMark(_ bytes: [UInt8], _ paragraph: Span) -> Bool {
    let head = Span(paragraph.start, min(paragraph.start + 4, paragraph.end))
    return marks(in: bytes, head).first.map { !$0.isSingle && $0.span.start == paragraph.start } ?? false
  }

  private static func marks(in bytes: [UInt8], _ span: Span) -> [Mark] {
    var result: [Mark] = []
    var offset = span.start
    while offset < span.end {
      guard mayBegin(bytes[offset]) else {
        offset += 1
        continue
      }
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      let previous =
        offset > span.start ? UTF8Decoding.scalar(in: bytes, before: offset).value : 0x20
      var length = scalar.length
      let isPair =
        offset + 1 < span.end && (scalar.value == 0x60 || scalar.value == 0x27)
        && bytes[offset + 1] == bytes[offset]
      if isPair { length = 2 }
      let next = offset + length < span.end ? UTF8Decoding.scalar(in: bytes, at: offset + length).value : 0x20
      if let mark = mark(scalar.value, isPair, previous, next, Span(offset, offset + length)) {
        result.append(mark)
      }
      offset += length
    }
    return result
  }

  /// Whether a quotation mark may begin with a byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xE2
  }

  private static func mark(_ value: UInt32, _ isPair: Bool, _ previous: UInt32, _ next: UInt32, _ span: Span)
    -> Mark?
  {
    let isAfterGap =
      CharacterClass.isSpace(previous) || CharacterClass.isDash(previous) || opensBracket(previous)
    let isBeforeGap = CharacterClass.isSpace(next) || isPunctuation(next)
    if isPair { return Mark(span: span, isSingle: false, canOpen: value == 0x60, canClose: value == 0x27) }
    switch value {
    case 0x201C, 0x201E, 0xAB: return Mark(span: span, isSingle: false, canOpen: true, canClose: false)
    case 0x201D, 0xBB: return Mark(span: span, isSingle: false, canOpen: false, canClose: true)
    case 0x22:
      return Mark(
        span: span, isSingle: false, canOpen: isAfterGap || !isBeforeGap, canClose: !isAfterGap || isBeforeGap
      )
    case 0x2018, 0x60: return Mark(span: span, isSingle: true, canOpen: isAfterGap, canClose: false)
    case 0x27, 0x2019:
      // Between letters it is an apostrophe; `the 1990s' end` closes nothing that was opened.
      let isApostrophe = isWordPart(previous) && isWordPart(next)
      if isApostrophe { return nil }
      let canOpen = value == 0x27 && isAfterGap && !isBeforeGap && !CharacterClass.isDigit(next)
      return Mark(span: span, isSingle: true, canOpen: canOpen, canClose: !isAfterGap && isBeforeGap)
    default: return nil
    }
  }

  private static func isWordPart(_ value: UInt32) -> Bool {
    CharacterClass.isLetter(value) || CharacterClass.isDigit(value)
  }

  private static func opensBracket(_ value: UInt32) -> Bool { value == 0x28 || value == 0x5B }

  private static func isPunctuation(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x2026, 0x22, 0x201D: true
    default: CharacterClass.isDash(value)
    }
  }
}

/// Finds where a sentence ends that no annotation covers.
private enum SentenceEnd {
  /// Bytes to look ahead.
  private static let longest = 2000

  /// The offset after the first full stop, question or exclamation mark before a space; where there is none, `limit` or the furthest looked.
  static func after(_ start: Int, in bytes: [UInt8], limit: Int) -> Int {
    let limit = min(limit, start + longest)
    for offset in start..<max(start, limit) {
      guard [0x2E, 0x21, 0x3F].contains(bytes[offset]) else { continue }
      if offset + 1 >= limit || bytes[offset + 1] == 0x20 { return offset + 1 }
    }
    return limit
  }
}
