/// Cuts a text into the rows of a `WordTable`. One pass, O(bytes).
struct WordReader {
  private let bytes: [UInt8]
  private var table = WordTable()
  /// Lexeme numbers by hash, open addressing; -1 is free.
  private var slots: [Int32]
  private var hashes: [UInt32] = []
  /// The folded bytes of all lexemes, and where each begins.
  private var pool: [UInt8] = []
  private var starts: [Int] = [0]

  /// Reads all of `bytes`.
  static func table(of bytes: [UInt8]) -> WordTable {
    var reader = WordReader(bytes)
    reader.read()
    return reader.table
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    table.words.reserveCapacity(bytes.count / 5)
    slots = [Int32](repeating: -1, count: 256)
  }

  private mutating func read() {
    var offset = 0
    var isGlued = false
    while offset < bytes.count {
      let first = bytes[offset]
      if first == 0x20 || first == 0x0A {
        isGlued = false
        offset += 1
        continue
      }
      let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
      if CharacterClass.isSpace(scalar.value) {
        isGlued = false
        offset += scalar.length
        continue
      }
      offset = readWord(at: offset, scalar, isGlued ? .glued : [])
      isGlued = true
    }
  }

  /// Reads the word, number or sign at `offset`, and returns where it ends.
  private mutating func readWord(at offset: Int, _ first: UTF8Decoding.Scalar, _ form: WordTable.Form) -> Int
  {
    if CharacterClass.isDigit(first.value) {
      let end = numberEnd(from: offset)
      append(offset, end, form.union(.digits))
      return end
    }
    guard CharacterClass.isLetter(first.value) else {
      var end = offset + first.length
      if first.value == 0x2E || first.value == 0x2D {
        while end < bytes.count, bytes[end] == bytes[offset] { end += 1 }
      }
      append(offset, end, form.union(.sign))
      return end
    }
    if CharacterClass.isUnspaced(first.value) {
      append(offset, offset + first.length, form)
      return offset + first.length
    }
    let (end, apostrophe) = wordEnd(from: offset, first)
    var written = form
    if CharacterClass.isUppercase(first.value) {
      written.insert(.capitalised)
      if isUpperCase(offset, apostrophe ?? end) { written.insert(.upperCase) }
    }
    if let cut = apostrophe.flatMap({ clitic(of: offset, $0, end) }) {
      append(offset, cut, written)
      append(cut, end, .glued)
    } else {
      append(offset, end, written, key: withoutPoint(offset, end))
    }
    return end
  }

  // MARK: Ends

  /// Digits with their separators, and the ending of `5th` and `1990s`.
  private func numberEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      let isJoined = byte == 0x2C || byte == 0x2E
      guard isDigit(end) || isJoined && isDigit(end + 1) else { break }
      end += 1
    }
    for ending in Self.numberEndings where bytes[end...].starts(with: ending.utf8) {
      let after = end + ending.utf8.count
      if after == bytes.count || !ASCIIWords.isWordByte(bytes[after]) { return after }
    }
    return end
  }

  private static let numberEndings = ["th", "st", "nd", "rd", "s"]

  /// Where a word ends, and its last apostrophe.
  private func wordEnd(from start: Int, _ first: UTF8Decoding.Scalar) -> (end: Int, apostrophe: Int?) {
    var end = start + first.length
    var apostrophe: Int?
    while end < bytes.count {
      let byte = bytes[end]
      if ASCIIWords.isWordByte(byte) {
        end += 1
      } else if byte == 0x2E {
        guard isAbbreviationPoint(end, from: start) else { break }
        end += 1
      } else if byte < 0x80, byte != 0x27 {
        break
      } else {
        let scalar = UTF8Decoding.scalar(in: bytes, at: end)
        let next = end + scalar.length
        if CharacterClass.isApostrophe(scalar.value), next < bytes.count,
          CharacterClass.isLetter(UTF8Decoding.scalar(in: bytes, at: next).value)
        {
          apostrophe = end
        } else if !CharacterClass.isLetter(scalar.value) || CharacterClass.isUnspaced(scalar.value) {
          break
        }
        end = next
      }
    }
    return (end, apostrophe)
  }

  /// Whether the point at `offset` belongs to `U.S.`, or to a title or a month before a number.
  private func isAbbreviationPoint(_ offset: Int, from start: Int) -> Bool {
    let isSingle = offset - 1 == start || bytes[offset - 2] == 0x2E
    if isSingle, isLetter(offset - 1) {
      let isFollowed = isLetter(offset + 1) && !isLetter(offset + 2)
      if isFollowed || offset - 1 > start { return true }
    }
    guard offset - start <= 6, offset + 2 < bytes.count, bytes[offset + 1] == 0x20 else { return false }
    switch Abbreviations.follower(of: bytes[start..<offset]) {
    case .name: return isCapital(offset + 2)
    case .number: return isDigit(offset + 2)
    default: return false
    }
  }

  private func isLetter(_ offset: Int) -> Bool {
    offset < bytes.count && (bytes[offset] | 0x20) &- 0x61 < 26
  }
  private func isDigit(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] &- 0x30 < 10 }
  private func isCapital(_ offset: Int) -> Bool { bytes[offset] &- 0x41 < 26 }

  private func isUpperCase(_ start: Int, _ end: Int) -> Bool {
    var letters = 0
    for byte in bytes[start..<end] where byte != 0x2E {
      guard byte &- 0x41 < 26 || byte &- 0x30 < 10 else { return false }
      letters += 1
    }
    return letters > 1
  }

  /// Where the clitic of `don't`, `Kim's`, `they'll` begins; nil for `O'Neill`.
  private func clitic(of start: Int, _ apostrophe: Int, _ end: Int) -> Int? {
    let after = apostrophe + (bytes[apostrophe] == 0x27 ? 1 : 3)
    switch (end - after, Folding.lowercase(bytes[after])) {
    case (1, UInt8(ascii: "t")):
      let cut = apostrophe - 1
      return cut > start && Folding.lowercase(bytes[cut]) == UInt8(ascii: "n") ? cut : nil
    case (1, UInt8(ascii: "s")), (1, UInt8(ascii: "d")), (1, UInt8(ascii: "m")): return apostrophe
    case (2, UInt8(ascii: "l")), (2, UInt8(ascii: "r")), (2, UInt8(ascii: "v")): return apostrophe
    default: return nil
    }
  }

  /// Where the key of a word ends: before the point of an abbreviation that has no other.
  private func withoutPoint(_ start: Int, _ end: Int) -> Int {
    guard bytes[end - 1] == 0x2E, !bytes[start..<end - 1].contains(0x2E) else { return end }
    return end - 1
  }

  // MARK: Lexemes

  private mutating func append(_ start: Int, _ end: Int, _ form: WordTable.Form, key: Int? = nil) {
    table.words.append(
      WordTable.Word(
        start: UInt32(start), end: UInt32(end), lexeme: intern(bytes[start..<(key ?? end)]), form: form,
        tag: nil))
  }

  private mutating func intern(_ raw: ArraySlice<UInt8>) -> Int32 {
    let begin = pool.count
    if raw.allSatisfy({ $0 < 0x80 }) {
      for byte in raw { pool.append(Folding.lowercase(byte)) }
    } else {
      pool.append(contentsOf: Folding.key(raw))
    }
    let hash = pool[begin...].reduce(WordHash.seed) { WordHash.step($0, $1) }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let lexeme = Int(slots[slot])
      if hashes[lexeme] == hash, pool[starts[lexeme]..<starts[lexeme + 1]].elementsEqual(pool[begin...]) {
        pool.removeSubrange(begin...)
        return Int32(lexeme)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(hash, begin, slot)
  }

  private mutating func add(_ hash: UInt32, _ begin: Int, _ slot: Int) -> Int32 {
    let number = Int32(hashes.count)
    let folded = pool[begin...]
    let key = String(decoding: folded, as: UTF8.self)
    table.lexemes.append(
      WordTable.Lexeme(
        key: key, hash: hash, traits: WordTraits.of(key, hash),
        seen: TagForm(folded: folded, isCapitalised: false, isUpperCase: false)))
    hashes.append(hash)
    starts.append(pool.count)
    slots[slot] = number
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

extension WordTable {
  /// Reads all of `bytes`.
  public init(_ bytes: [UInt8]) { self = WordReader.table(of: bytes) }
}
