/// Finds sentences by rules over bytes.
///
/// A sentence ends at `.`, `!`, `?` or an ellipsis, with the quotation marks and brackets that close behind it, where
/// white space follows and the next word can begin a sentence. A full stop is doubted: it may belong to an
/// abbreviation, an initial or a list number. `。` and the wide marks of East Asia need no space behind them. Every test
/// looks at a bounded number of bytes, so the scan is linear.
public enum SentenceRules {
  /// The spans of the sentences of one paragraph, `span` of `bytes`: in order, without white space between them.
  ///
  /// The abbreviations are those of `language`, of English without one.
  public static func spans(in bytes: [UInt8], _ span: Span, language: LanguageWords? = nil) -> [Span] {
    let paragraph = Paragraphs.trimmed(span, in: bytes)
    guard !paragraph.isEmpty else { return [] }
    return ListMarker.items(of: paragraph, in: bytes).flatMap { sentences(of: $0, in: bytes, language) }
  }

  private static func sentences(of paragraph: Span, in bytes: [UInt8], _ language: LanguageWords?) -> [Span] {
    let scanner = SentenceScanner(bytes: bytes, paragraph: paragraph, language: language)
    var result: [Span] = []
    var start = paragraph.start
    var offset = start
    while let mark = scanner.nextMark(from: offset) {
      offset = mark.end
      guard let next = scanner.sentenceStart(after: mark, sentence: start) else { continue }
      result.append(Paragraphs.trimmed(Span(start, next), in: bytes))
      start = next
      offset = max(offset, next)
    }
    if start < paragraph.end { result.append(Span(start, paragraph.end)) }
    return result
  }
}

/// A run of terminators with what closes behind it.
private struct EndMark {
  /// Offset of the first terminator.
  var start: Int
  /// Offset just past the last terminator.
  var stop: Int
  /// Offset just past the closing quotation marks and brackets.
  var end: Int
  /// Number of full stops; an ellipsis character counts three.
  var points = 0
  /// Whether there is an exclamation or question mark.
  var isEmphatic = false
  /// Whether a quotation mark closes behind the terminators.
  var closesQuote = false
  /// Whether there is a mark of East Asia, which always ends a sentence.
  var isWide = false
}

/// The rules on one paragraph.
private struct SentenceScanner {
  let bytes: [UInt8]
  let paragraph: Span
  let language: LanguageWords?

  /// The next run of terminators at or after `offset`.
  func nextMark(from offset: Int) -> EndMark? {
    var position = offset
    while position < paragraph.end {
      let byte = bytes[position]
      if byte == point || byte == 0x21 || byte == 0x3F || isEllipsis(at: position)
        || byte >= 0xD8 && otherMark(at: position) != nil
      {
        return readMark(at: position)
      }
      position += 1
    }
    return nil
  }

  private func readMark(at start: Int) -> EndMark {
    var mark = EndMark(start: start, stop: start, end: start)
    var position = start
    while position < paragraph.end {
      if bytes[position] == point {
        mark.points += 1
        position += 1
      } else if bytes[position] == 0x21 || bytes[position] == 0x3F {
        mark.isEmphatic = true
        position += 1
      } else if isEllipsis(at: position) {
        mark.points += 3
        position += 3
      } else if let other = otherMark(at: position) {
        mark.isEmphatic = true
        mark.isWide = mark.isWide || other.isWide
        position += other.length
      } else if mark.points > 0, bytes[position] == space, position + 1 < paragraph.end,
        bytes[position + 1] == point, position + 2 == paragraph.end || bytes[position + 2] <= point
      {
        position += 1
      } else {
        break
      }
    }
    mark.stop = position
    while position < paragraph.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: position)
      let isQuote = isClosingQuote(scalar.value)
      guard isQuote || isClosingBracket(scalar.value) else { break }
      mark.closesQuote = mark.closesQuote || isQuote
      position += scalar.length
    }
    mark.end = position
    return mark
  }

  /// Where the next sentence starts, if `mark` ends the one that began at `start`.
  func sentenceStart(after mark: EndMark, sentence start: Int) -> Int? {
    guard mark.end < paragraph.end else { return nil }
    let next = skipSpaces(from: skipReferences(from: mark.end))
    guard next < paragraph.end else { return nil }
    if mark.isWide { return next }
    if next == mark.end { return startsUnspaced(mark, at: next) ? next : nil }
    let word = wordSpan(from: skipOpeners(from: next))
    guard
      canBegin(at: word.start, word) || isListMarker(word)
        || language == nil && next == word.start && beginsSmall(after: mark, word)
    else { return nil }
    if before(mark, isListNumberOf: start) { return nil }
    if mark.closesQuote, isSpeakerTag(from: next) { return nil }
    if mark.isEmphatic { return next }
    // `[...] (Smith 55)`: a quotation's gap, then its source.
    if mark.points > 2, mark.end > mark.stop, bytes[mark.stop] == 0x5D, bytes[next] == 0x28 { return nil }
    if mark.points > 1 { return endsAtEllipsis(mark, word) ? next : nil }
    if mark.end > mark.stop { return next }
    return endsAtPoint(mark, next: next, word, sentence: start) ? next : nil
  }

  // MARK: The full stop

  /// Whether a single full stop ends the sentence before `word`, which stands at or just after `next`.
  private func endsAtPoint(_ mark: EndMark, next: Int, _ word: Span, sentence start: Int) -> Bool {
    let before = lastPart(of: tokenBefore(mark.start))
    let token = bytes[before]
    let following = bytes[word]
    if let language { return endsAtPoint(before, word, language) }
    let isOpening = Abbreviations.isOpening(following) || next < word.start
    if before.count == 1, isCapital(before.start) {
      return endsAtInitial(before, isOpening: isOpening)
    }
    if token.contains(point) {
      if token.last == 0x6D || token.last == 0x4D, before.count == 3 {
        return !Abbreviations.isTimeWord(following)
      }
      let isDotted = token.split(separator: point).allSatisfy { $0.count <= 2 }
      if isDotted, token.contains(where: { $0 > 0x39 }) { return isOpening }
    }
    switch Abbreviations.follower(of: token) {
    case .name: return false
    case .number: return !startsWithDigit(word)
    case .anyButOpening: return isOpening
    case nil: break
    }
    if isCapital(before.start), Abbreviations.isState(token), followsComma(before.start) {
      return isOpening
    }
    return true
  }

  /// The same in another language: neither an abbreviation, nor an initial, nor `12.` before a month ends a sentence; but
  /// an abbreviation behind a number does where a capital follows: `в 2024 г. Погибли`.
  private func endsAtPoint(_ before: Span, _ word: Span, _ language: LanguageWords) -> Bool {
    let token = bytes[before]
    if language.abbreviations.contains(Folding.text(token)) {
      let isBehindNumber =
        before.start >= paragraph.start + 2 && CharacterClass.isDigit(UInt32(bytes[before.start - 2]))
      return isBehindNumber && isCapital(word.start) && !language.capitalisesNouns
    }
    if isInitial(before) { return false }
    let isNumber = token.count <= 2 && token.allSatisfy { CharacterClass.isDigit(UInt32($0)) }
    return !(isNumber && language.months[Folding.text(bytes[word])] != nil)
  }

  /// One capital letter of any script.
  private func isInitial(_ token: Span) -> Bool {
    isCapital(token.start) && UTF8Decoding.scalar(in: bytes, at: token.start).length == token.count
  }

  /// `Mr` of `Tuesday.Mr`, where the space behind a full stop was lost; all of another token.
  private func lastPart(of token: Span) -> Span {
    guard let point = bytes[token].lastIndex(of: point), point - token.start > 3 else { return token }
    let part = Span(point + 1, token.end)
    return Abbreviations.follower(of: bytes[part]) == .name ? part : token
  }

  /// An initial belongs to a name, but `I` may be a pronoun, and an opening word starts anew (`vitamin C. The`).
  private func endsAtInitial(_ initial: Span, isOpening: Bool) -> Bool {
    if isOpening { return !isNameWord(before: initial.start) || bytes[initial.start] != 0x41 }
    return bytes[initial.start] == 0x49 && !isNameWord(before: initial.start)
  }

  /// Whether all there is before `mark` is the number of a list item: `1.`, `a.`, `• 2.`, `1.)`.
  private func before(_ mark: EndMark, isListNumberOf start: Int) -> Bool {
    guard mark.points == 1, mark.start - start < 12 else { return false }
    let token = tokenBefore(mark.start)
    let first = skipOpeners(from: start)
    guard token.start >= start, token.start <= first, first < token.end else { return false }
    return isListNumber(bytes[max(first, token.start)..<token.end])
  }

  private func isListNumber(_ token: ArraySlice<UInt8>) -> Bool {
    if token.count <= 2, token.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return true }
    return token.count == 1 && token.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }

  /// Whether the word before `offset` is capitalised or is itself an initial.
  private func isNameWord(before offset: Int) -> Bool {
    var end = offset
    while end > paragraph.start, bytes[end - 1] == space || bytes[end - 1] == point { end -= 1 }
    guard end > paragraph.start, end < offset else { return false }
    return isCapital(tokenBefore(end).start)
  }

  private func followsComma(_ offset: Int) -> Bool {
    offset >= paragraph.start + 2 && bytes[offset - 1] == space && bytes[offset - 2] == 0x2C
  }

  // MARK: What follows

  /// Three points may stand for a pause; two, as people type them, or four, or three before an opening word, end the sentence.
  private func endsAtEllipsis(_ mark: EndMark, _ word: Span) -> Bool {
    mark.points > 3 || mark.points == 2 || mark.closesQuote
      || Abbreviations.isOpening(bytes[word]) && !bytes[word].elementsEqual([0x49])
  }

  /// A capital letter, a digit or another script begins a sentence; a lower-case letter does not.
  private func canBegin(at offset: Int, _ word: Span) -> Bool {
    guard offset < paragraph.end else { return false }
    let value = UTF8Decoding.scalar(in: bytes, at: offset).value
    if CharacterClass.isLowercase(value) { return hasInnerCapital(word) }
    return CharacterClass.isDigit(value) || CharacterClass.isLetter(value) || value == 0x23 || value == 0x24
      || value == 0x40 || value == 0xA3 || value == 0x20AC
  }

  /// Writers of mail and posts begin sentences in lower case: after a question, after a cry that is no name (`Yahoo!`),
  /// and after a full stop behind a word that is no abbreviation.
  private func beginsSmall(after mark: EndMark, _ word: Span) -> Bool {
    guard mark.end == mark.stop, word.count > 1 || isFollowedBySpace(word),
      bytes[word].allSatisfy({ $0 &- 0x61 < 26 || $0 == 0x27 })
    else {
      return false
    }
    let before = tokenBefore(mark.start)
    if mark.isEmphatic { return bytes[mark.start] == 0x3F || !isCapital(before.start) }
    return mark.points == 1 && before.count >= 3 && bytes[before].allSatisfy { $0 &- 0x61 < 26 }
      && Abbreviations.follower(of: bytes[before]) == nil
  }

  private func isFollowedBySpace(_ word: Span) -> Bool {
    !word.isEmpty && word.end < paragraph.end && bytes[word.end] == space
  }

  /// The letters of `(b)` or `(iv)`.
  private func isListMarker(_ word: Span) -> Bool {
    guard word.count <= 4, word.end < paragraph.end, word.start > paragraph.start else { return false }
    return bytes[word.start - 1] == 0x28 && bytes[word.end] == 0x29
  }

  /// `iPhone`, `eBay`: a name that begins in lower case.
  private func hasInnerCapital(_ word: Span) -> Bool {
    word.count >= 3 && isCapital(word.start + 1)
  }

  /// `"Stop!" Ann Lee shouted`: within five words, before any punctuation, comes a verb of speech.
  private func isSpeakerTag(from start: Int) -> Bool {
    var offset = start
    for index in 0..<5 {
      let word = wordSpan(from: offset)
      guard !word.isEmpty else { return false }
      if index > 0, Abbreviations.isSpeechVerb(bytes[word]) { return true }
      guard word.end < paragraph.end, bytes[word.end] == space else { return false }
      offset = word.end + 1
    }
    return false
  }

  /// `the city.The police`: the space after the full stop was lost.
  private func startsUnspaced(_ mark: EndMark, at next: Int) -> Bool {
    guard mark.points == 1 || mark.isEmphatic, isCapital(next) else { return false }
    let before = tokenBefore(mark.start)
    guard before.count >= 3, !bytes[before].contains(point), !bytes[before].contains(0x2F) else {
      return false
    }
    let word = wordSpan(from: next)
    guard word.end < paragraph.end else { return false }
    if bytes[word.end] == point { return Abbreviations.follower(of: bytes[word]) == .name }
    return bytes[word.end] == space && Abbreviations.isOpening(bytes[word])
  }

  // MARK: Bytes

  private var point: UInt8 { 0x2E }
  private var space: UInt8 { 0x20 }

  private func isEllipsis(at offset: Int) -> Bool {
    offset + 2 < paragraph.end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0xA6
  }

  /// `。`, `！`, `？` and the marks of Arabic and Urdu, with how many bytes it has; nil for none.
  private func otherMark(at offset: Int) -> (length: Int, isWide: Bool)? {
    guard bytes[offset] >= 0xD8 else { return nil }
    let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
    switch scalar.value {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: return (scalar.length, true)
    case 0x061F, 0x06D4: return (scalar.length, false)
    default: return nil
    }
  }

  private func isClosingQuote(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || CharacterClass.isDoubleQuote(value) && value != 0x201C
  }

  private func isClosingBracket(_ value: UInt32) -> Bool { value == 0x29 || value == 0x5D || value == 0x7D }

  private func isCapital(_ offset: Int) -> Bool {
    guard offset < paragraph.end else { return false }
    return CharacterClass.isUppercase(UTF8Decoding.scalar(in: bytes, at: offset).value)
  }

  private func startsWithDigit(_ word: Span) -> Bool {
    !word.isEmpty && CharacterClass.isDigit(UInt32(bytes[word.start]))
  }

  /// The run of letters, digits, points and apostrophes that ends before `offset`, at most 24 bytes of it.
  private func tokenBefore(_ offset: Int) -> Span {
    var start = offset
    while start > paragraph.start, offset - start < 24, isTokenByte(bytes[start - 1]) { start -= 1 }
    return Span(start, offset)
  }

  private func isTokenByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == point || byte == 0x27 || byte == 0x2F || CharacterClass.isLetter(UInt32(byte))
      || CharacterClass.isDigit(UInt32(byte))
  }

  /// The word at `offset`, at most 24 bytes of it.
  private func wordSpan(from offset: Int) -> Span {
    var end = offset
    while end < paragraph.end, end - offset < 24, isTokenByte(bytes[end]), bytes[end] != point { end += 1 }
    return Span(offset, end)
  }

  private func skipSpaces(from offset: Int) -> Int {
    var position = offset
    while position < paragraph.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: position)
      guard CharacterClass.isSpace(scalar.value) else { break }
      position += scalar.length
    }
    return position
  }

  /// Skips the marks of footnotes, `[3]`, that stand right behind a full stop.
  private func skipReferences(from offset: Int) -> Int {
    var position = offset
    while position < paragraph.end, bytes[position] == 0x5B {
      var end = position + 1
      while end < paragraph.end, end - position < 5, CharacterClass.isDigit(UInt32(bytes[end])) { end += 1 }
      guard end > position + 1, end < paragraph.end, bytes[end] == 0x5D else { break }
      position = end + 1
    }
    return position
  }

  /// Skips quotation marks, brackets, bullets and dashes that may stand before the first word, at most eight.
  private func skipOpeners(from offset: Int) -> Int {
    var position = offset
    for _ in 0..<8 where position < paragraph.end {
      let scalar = UTF8Decoding.scalar(in: bytes, at: position)
      guard isOpener(scalar.value) else { break }
      position += scalar.length
    }
    return position
  }

  private func isOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x60, 0x2018, 0x28, 0x5B, 0x7B, 0x2A, 0x2022, 0x2043, 0xA1, 0xBF: true
    default:
      CharacterClass.isDoubleQuote(value) || CharacterClass.isDash(value) || CharacterClass.isSpace(value)
    }
  }
}
