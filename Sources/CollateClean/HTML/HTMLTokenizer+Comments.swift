/// Comments and what is read as one.
extension HTMLTokenizer {
  /// Reads what `<!` opens here: a comment, a document type, a CDATA section or a bogus comment. CDATA gives no token.
  mutating func declaration() -> HTMLToken? {
    let start = offset
    if follows("<!--") {
      offset += 4
      return comment(from: start)
    }
    if follows("<!doctype") {
      offset += 9
      return doctype(from: start)
    }
    offset += 2
    if allowsCDATA, bytes[offset...].starts(with: "[CDATA[".utf8) {
      offset += 7
      dropText(from: start)
      mode = .cdata
      return nil
    }
    return bogusComment(from: start)
  }

  /// Reads to the next `>`; the comment begins here, its markup at `start`.
  mutating func bogusComment(from start: Int) -> HTMLToken {
    let first = offset
    offset = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    let data = Self.commentData(bytes[first..<offset])
    offset = min(offset + 1, bytes.count)
    dropText(from: start)
    return .comment(data)
  }

  /// Reads a comment whose `<!--`, at `start`, has been read.
  private mutating func comment(from start: Int) -> HTMLToken {
    let first = offset
    let end: Int
    if byte() == UInt8(ascii: ">") {
      (end, offset) = (first, first + 1)
    } else if byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: ">") {
      (end, offset) = (first, first + 2)
    } else {
      end = commentEnd(from: first)
    }
    dropText(from: start)
    return .comment(Self.commentData(bytes[first..<max(first, end)]))
  }

  /// Reads on behind the end of a comment; returns where its data ends.
  private mutating func commentEnd(from first: Int) -> Int {
    var dashes = 0
    while let byte = byte() {
      if byte == UInt8(ascii: ">"), dashes >= 2 {
        offset += 1
        return offset - 3
      }
      // `--!>` ends a comment too.
      if byte == UInt8(ascii: "!"), dashes >= 2 {
        if self.byte(1) == UInt8(ascii: ">") {
          offset += 2
          return offset - 4
        }
        if self.byte(1) == nil {
          offset += 1
          return offset - 3
        }
      }
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
      offset += 1
    }
    // At the end of the page up to two dashes count as the beginning of the comment's end.
    return offset - min(dashes, 2)
  }

  /// The data of a comment: LF for every line end, U+FFFD for NUL.
  private static func commentData(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0x0D || $0 == 0 }) else { return Array(bytes) }
    var data: [UInt8] = []
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte == 0 {
        data += "\u{FFFD}".utf8
      } else if byte == 0x0D {
        data.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        data.append(byte)
      }
      previous = byte
    }
    return data
  }
}
