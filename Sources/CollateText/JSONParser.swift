/// Parses JSON (RFC 8259) into nodes that keep their bytes. Unless it is asked to be strict, what is common in web pages
/// passes: raw line breaks inside strings, escapes that there are not, numbers that begin with zeros.
public struct JSONParser {
  /// Why a text is no JSON.
  public struct Failure: Error, Hashable, Sendable {
    /// Byte offset of the first byte that does not fit.
    public var offset: Int
    /// What is wrong there.
    public var reason: String
  }

  /// Values nested deeper than this are refused, so that no input can exhaust the stack.
  static let depthLimit = 256

  private let bytes: [UInt8]
  private let end: Int
  private let isStrict: Bool
  private var offset: Int

  private init(_ bytes: [UInt8], _ span: Span, isStrict: Bool) {
    self.bytes = bytes
    self.isStrict = isStrict
    offset = max(span.start, 0)
    end = min(span.end, bytes.count)
  }

  /// Parses the one value that `span` of `bytes` holds.
  public static func parse(_ bytes: [UInt8], in span: Span, strictly isStrict: Bool = false) throws(Failure)
    -> JSONNode
  {
    var parser = JSONParser(bytes, span, isStrict: isStrict)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.offset == parser.end else { throw parser.failure("text after the value") }
    return value
  }

  private func failure(_ reason: String) -> Failure { Failure(offset: offset, reason: reason) }

  private mutating func skipSpace() {
    while offset < end, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  private var current: UInt8? { offset < end ? bytes[offset] : nil }

  private mutating func value(depth: Int) throws(Failure) -> JSONNode {
    guard depth < Self.depthLimit else { throw failure("values are nested too deep") }
    skipSpace()
    let start = offset
    let content: JSONNode.Content
    switch current {
    case UInt8(ascii: "{"): content = try object(depth: depth)
    case UInt8(ascii: "["): content = try array(depth: depth)
    case UInt8(ascii: "\""):
      try skipString()
      content = .string
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = try number()
    }
    return JSONNode(span: Span(start, offset), content: content)
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONNode.Content {
    var members: [JSONNode.Member] = []
    offset += 1
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      let start = offset
      guard current == UInt8(ascii: "\"") else { throw failure("a key in quotation marks is missing") }
      try skipString()
      let key = JSONString.decode(Span(start + 1, offset - 1), in: bytes)
      skipSpace()
      guard take(":") else { throw failure("a colon is missing") }
      let member = try value(depth: depth + 1)
      members.append(.init(key: String(decoding: key.bytes, as: UTF8.self), value: member))
      skipSpace()
    } while take(",")
    guard take("}") else { throw failure("a comma or a closing brace is missing") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONNode.Content {
    var elements: [JSONNode] = []
    offset += 1
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw failure("a comma or a closing bracket is missing") }
    return .array(elements)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: String, _ content: JSONNode.Content) throws(Failure) -> JSONNode.Content
  {
    guard bytes[Span(offset, min(offset + word.utf8.count, end))].elementsEqual(word.utf8) else {
      throw failure("a value is missing")
    }
    offset += word.utf8.count
    return content
  }

  private mutating func skipString() throws(Failure) {
    let start = offset
    offset += 1
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return
      case 0x5C:
        if isStrict, !isAtEscape { throw failure("unknown escape") }
        offset += 2
      case ..<0x20 where isStrict: throw failure("an unescaped control character in a string")
      default: offset += 1
      }
    }
    offset = start
    throw failure("a string does not end")
  }

  private var isAtEscape: Bool {
    guard offset + 1 < end else { return true }
    return "\"\\/bfnrt".utf8.contains(bytes[offset + 1])
      || JSONString.codeUnit(at: offset, end: end, in: bytes) != nil
  }

  private mutating func number() throws(Failure) -> JSONNode.Content {
    let start = offset
    _ = take("-")
    let whole = offset
    try digits()
    if isStrict, bytes[whole] == UInt8(ascii: "0"), offset > whole + 1 {
      offset = whole
      throw failure("a number begins with a zero")
    }
    if take(".") { try digits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try digits()
    }
    guard offset > start else { throw failure("a value is missing") }
    return .number
  }

  private mutating func digits() throws(Failure) {
    let start = offset
    while let byte = current, CharacterClass.isDigit(UInt32(byte)) { offset += 1 }
    guard offset > start else { throw failure("a value is missing") }
  }
}
