/// Finds the bytes of a text that are not UTF-8.
public enum UTF8Validation {
  /// The malformed runs inside `span`, each as long as the Unicode standard's "maximal subpart", which becomes one
  /// U+FFFD.
  public static func faults(in bytes: [UInt8], _ span: Span) -> [Span] {
    var faults: [Span] = []
    bytes.withUnsafeBufferPointer { buffer in
      let end = min(span.end, buffer.count)
      var offset = max(span.start, 0)
      while offset < end {
        if buffer[offset] < 0x80 {
          offset += 1
          continue
        }
        let (length, isWhole) = sequence(buffer, offset, end)
        if !isWhole { faults.append(Span(offset, offset + length)) }
        offset += length
      }
    }
    return faults
  }

  /// The length of the sequence at `offset`, and whether it is a whole character.
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> (Int, Bool)
  {
    let first = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    for index in 1..<length {
      let allowed = index == 1 ? second : 0x80...0xBF
      guard offset + index < end, allowed.contains(bytes[offset + index]) else { return (index, false) }
    }
    return (length, true)
  }
}
