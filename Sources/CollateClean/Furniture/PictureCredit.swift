import CollateText

/// Captions, told by the credit they carry.
enum PictureCredit {
  /// Whether a line is a caption or a credit: it opens with one (`Photo:`), or ends with one (`… (AP Photo/J. Doe)`,
  /// `… 2023Reuters`).
  static func isCaption(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    let words = line.words
    if FurnitureLexicon.pictureOpenings.begins(words) {
      let first = line.wordSpans[0]
      let isLabel = bytes[Span(first.end, line.span.end)].prefix(24).contains(UInt8(ascii: ":"))
      return isLabel || (!line.endsSentence && words.count <= 20 && !line.isReporting && words.count > 1)
    }
    let tail = words.suffix(8)
    if FurnitureLexicon.pictureCredits.count(in: tail) > 0, !line.isQuoting { return true }
    if hasLabel(line, tail, bytes) { return true }
    return !line.endsSentence && !line.isQuoting && endsWithAgency(line, in: bytes)
  }

  /// `… on Wednesday. Photo: MNA`
  private static func hasLabel(_ line: TextLine, _ tail: ArraySlice<String>, _ bytes: [UInt8]) -> Bool {
    for index in tail.indices
    where ["photo", "photos", "picture", "image", "credit", "photograph"].contains(line.words[index]) {
      let end = line.wordSpans[index].end
      if end < line.span.end, bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "/") {
        return true
      }
    }
    return false
  }

  /// Whether an agency's name closes the line, after a slash, bracket or bar, or glued to the word before it.
  private static func endsWithAgency(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    guard line.words.count >= 4, let last = line.words.last, let span = line.wordSpans.last else {
      return false
    }
    if FurnitureLexicon.agencies.contains(last) {
      guard span.start > line.span.start else { return false }
      let before = bytes[span.start - 1]
      return "/|([".utf8.contains(before)
        || (before == 0x20 && "/|([".utf8.contains(bytes[max(line.span.start, span.start - 2)]))
    }
    // "October 18, 2023Reuters": digits or small letters with a capitalised agency behind them.
    for agency in FurnitureLexicon.agencies where agency.utf8.count >= 3 && last.hasSuffix(agency) {
      let start = span.end - agency.utf8.count
      guard start > span.start, CharacterClass.isUppercase(UInt32(bytes[start])) else { continue }
      if !CharacterClass.isUppercase(UInt32(bytes[start - 1])) { return true }
    }
    return false
  }
}
