import CollateText

extension MappedText {
  /// The text that these bytes are in a character set, from an offset on, mapped to where the bytes came from. What
  /// carries bytes (base64, quoted-printable, the chunks of a server) may cut a character in two: it maps as a whole.
  func decoded(as set: CharacterSet, from start: Int = 0) -> MappedText {
    Decoder.decode(Span(start, count), of: bytes, as: set).text.composed(with: map).withWholeCharacters
  }

  /// The same text in pieces that begin and end between characters.
  private var withWholeCharacters: MappedText {
    func isCut(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
    guard map.pieces.contains(where: { isCut($0.derived.end) }) else { return self }
    var whole = MappedText()
    var open: (derived: Span, origin: Span)?
    for piece in map.pieces {
      var (derived, origin) = (piece.derived, piece.origin)
      if let begun = open {
        let rest = piece.isVerbatim ? bytes[derived].prefix { $0 & 0xC0 == 0x80 }.count : derived.count
        let taken =
          origin.isEmpty
          ? begun.origin
          : begun.origin.union(Span(origin.start, piece.isVerbatim ? origin.start + rest : origin.end))
        open = (Span(begun.derived.start, derived.start + rest), taken)
        guard !isCut(derived.start + rest) else { continue }
        whole.append(bytes[Span(begun.derived.start, derived.start + rest)], for: taken)
        open = nil
        derived = Span(derived.start + rest, derived.end)
        if piece.isVerbatim { origin = Span(origin.start + rest, origin.end) }
        if derived.isEmpty { continue }
      }
      guard isCut(derived.end) else {
        whole.append(part: derived, of: self, origin: origin, isVerbatim: piece.isVerbatim)
        continue
      }
      let last =
        piece.isVerbatim ? bytes[derived].lastIndex { $0 & 0xC0 != 0x80 } ?? derived.start : derived.start
      let before = last - derived.start
      whole.append(
        part: Span(derived.start, last), of: self, origin: Span(origin.start, origin.start + before),
        isVerbatim: true)
      open = (Span(last, derived.end), piece.isVerbatim ? Span(origin.start + before, origin.end) : origin)
    }
    if let open { whole.append(bytes[open.derived], for: open.origin) }
    return whole
  }

  private mutating func append(part: Span, of text: MappedText, origin: Span, isVerbatim: Bool) {
    if isVerbatim {
      append(verbatim: text.bytes[part], from: origin.start)
    } else {
      append(text.bytes[part], for: origin)
    }
  }
}
