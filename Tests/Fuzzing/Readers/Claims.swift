import CollateText

/// The bytes that libFuzzer hands over.
func input(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// Ends the process, as a finding, where a claim does not hold.
func claim(_ holds: Bool, _ words: @autoclosure () -> String) {
  guard holds else { fatalError(words()) }
}

/// Claims of every text that was made from `origin`: its map covers it without a gap, and leads to bytes that are there,
/// the same ones where it says so.
func claimMapped(_ text: MappedText, to origin: [UInt8]) {
  var end = 0
  for piece in text.map.pieces {
    claim(piece.derived.start == end && !piece.derived.isEmpty, "a gap before byte \(end) of the text")
    end = piece.derived.end
    let isInside = piece.origin.start >= 0 && piece.origin.end <= origin.count
    claim(isInside, "\(piece.origin) lies outside the \(origin.count) bytes of the origin")
    guard piece.isVerbatim else { continue }
    claim(
      text.bytes[piece.derived].elementsEqual(origin[piece.origin]),
      "\(piece.derived) is called verbatim and differs from \(piece.origin)")
  }
  claim(end == text.count, "the map ends at \(end), the text at \(text.count)")
}

/// Claims that a text is UTF-8.
func claimUTF8(_ text: MappedText) {
  let faults = UTF8Validation.faults(in: text.bytes, Span(0, text.count))
  claim(faults.isEmpty, "\(faults.first.debugDescription) of the text is not UTF-8")
}
