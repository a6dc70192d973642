/// Document type declarations.
extension HTMLTokenizer {
  /// Reads a declaration whose `<!doctype`, at `start`, has been read.
  mutating func doctype(from start: Int) -> HTMLToken {
    var doctype = HTMLDoctype()
    let isWhole = fill(&doctype)
    if !isWhole {
      doctype.forcesQuirks = true
      offset = bytes.count
    }
    dropText(from: start)
    return .doctype(doctype)
  }

  /// Reads name and identifiers and the closing `>`; false where the page ends before it.
  private mutating func fill(_ doctype: inout HTMLDoctype) -> Bool {
    skipSpace()
    guard let first = byte() else { return false }
    if first == UInt8(ascii: ">") {
      doctype.forcesQuirks = true
      offset += 1
      return true
    }
    doctype.name = name { Self.isSpace($0) || $0 == UInt8(ascii: ">") }
    skipSpace()
    guard let next = byte() else { return false }
    if next == UInt8(ascii: ">") {
      offset += 1
      return true
    }
    if follows("public") {
      offset += 6
      skipSpace()
      guard identifier(\.publicIdentifier, &doctype) else { return bogus() }
      skipSpace()
      guard let next = byte() else { return false }
      guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") else { return end(&doctype) }
      guard identifier(\.systemIdentifier, &doctype) else { return bogus() }
      return afterSystem()
    }
    if follows("system") {
      offset += 6
      skipSpace()
      guard identifier(\.systemIdentifier, &doctype) else { return bogus() }
      return afterSystem()
    }
    doctype.forcesQuirks = true
    return bogus()
  }

  /// Reads a quoted identifier; false where it is missing or cut short, which forces quirks mode.
  private mutating func identifier(_ key: WritableKeyPath<HTMLDoctype, String?>, _ doctype: inout HTMLDoctype)
    -> Bool
  {
    guard let quote = byte(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      doctype.forcesQuirks = true
      return false
    }
    offset += 1
    var value: [UInt8] = []
    while let byte = byte(), byte != quote, byte != UInt8(ascii: ">") {
      switch byte {
      case 0: value += "\u{FFFD}".utf8
      case 0x0D: value.append(0x0A)
      case 0x0A where bytes[offset - 1] == 0x0D: break
      default: value.append(byte)
      }
      offset += 1
    }
    doctype[keyPath: key] = String(decoding: value, as: UTF8.self)
    guard byte() == quote else {
      doctype.forcesQuirks = true
      return false
    }
    offset += 1
    return true
  }

  /// Reads the `>` after a public identifier; anything else than a system identifier before it forces quirks mode.
  private mutating func end(_ doctype: inout HTMLDoctype) -> Bool {
    if byte() != UInt8(ascii: ">") { doctype.forcesQuirks = true }
    return bogus()
  }

  /// Reads over anything after the system identifier; that forces no quirks, the end of the page alone does.
  private mutating func afterSystem() -> Bool {
    skipSpace()
    let isCut = byte() == nil
    return bogus() || !isCut
  }

  /// Reads on behind the next `>`; false where there is none.
  private mutating func bogus() -> Bool {
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) else {
      offset = bytes.count
      return false
    }
    offset = end + 1
    return true
  }
}
