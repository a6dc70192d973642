/// Writes JSON as UTF-8: two spaces of indentation, objects and arrays that fit on one line kept on it, LF at the end.
public struct JSONWriter {
  /// Longest line of a collection that is kept on one line, in bytes, where nobody says otherwise.
  public static let lineLimit = 100
  private static let hexDigits = Array("0123456789abcdef".utf8)
  private var bytes: [UInt8] = []
  private let lineLimit: Int

  private init(lineLimit: Int = Self.lineLimit) { self.lineLimit = lineLimit }

  /// The pretty-printed document.
  public static func pretty(_ json: JSON) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(json, indent: 0)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// The value of a member that is written.
  public enum Part {
    case value(JSON)
    /// An array whose elements are made one by one, so that not all of them are held beside what is written.
    case rows(count: Int, (Int) -> JSON)

    /// The value as a whole.
    public var json: JSON {
      switch self {
      case .value(let json): json
      case .rows(let count, let row): .array((0..<count).map(row))
      }
    }
  }

  /// The pretty-printed document of an object with these members.
  public static func pretty(_ members: [(key: String, value: Part)], lineLimit: Int = lineLimit) -> [UInt8] {
    var writer = JSONWriter(lineLimit: lineLimit)
    writer.writeRows(members.count, "{", "}", 0) { writer, index in
      writer.writeString(members[index].key)
      writer.bytes.append(contentsOf: ": ".utf8)
      switch members[index].value {
      case .rows(let count, let row) where count > mostItemsOnALine:
        writer.writeRows(count, "[", "]", 1) { $0.write(row($1), indent: 2) }
      case let part: writer.write(part.json, indent: 1)
      }
    }
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// Items of a collection that may be kept on one line.
  fileprivate static let mostItemsOnALine = 8

  /// The document on one line, without spaces and without a line end.
  public static func compact(_ json: JSON) -> [UInt8] {
    var writer = JSONWriter()
    writer.writeInline(json, separator: ",", colon: ":")
    return writer.bytes
  }

  private mutating func write(_ json: JSON, indent: Int) {
    let start = bytes.count
    if json.isShallow(texts: lineLimit) {
      writeInline(json, separator: ", ", colon: ": ")
      if bytes.count - start <= lineLimit { return }
      bytes.removeSubrange(start...)
    }
    switch json {
    case .array(let items):
      writeRows(items.count, "[", "]", indent) { $0.write(items[$1], indent: indent + 1) }
    case .object(let members):
      writeRows(members.count, "{", "}", indent) { writer, index in
        writer.writeString(members[index].key)
        writer.bytes.append(contentsOf: ": ".utf8)
        writer.write(members[index].value, indent: indent + 1)
      }
    default: writeInline(json, separator: ", ", colon: ": ")
    }
  }

  private mutating func writeRows(
    _ count: Int,
    _ open: String,
    _ close: String,
    _ indent: Int,
    _ row: (inout JSONWriter, Int) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for index in 0..<count {
      newLine(indent + 1)
      row(&self, index)
      if index + 1 < count { bytes.append(UInt8(ascii: ",")) }
    }
    if count > 0 { newLine(indent) }
    bytes.append(contentsOf: close.utf8)
  }

  private mutating func newLine(_ indent: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent * 2))
  }

  private mutating func writeInline(_ json: JSON, separator: String, colon: String) {
    switch json {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let value): bytes.append(contentsOf: Self.text(value).utf8)
    case .string(let value): writeString(value)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(contentsOf: separator.utf8) }
        writeInline(item, separator: separator, colon: colon)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(contentsOf: separator.utf8) }
        writeString(member.key)
        bytes.append(contentsOf: colon.utf8)
        writeInline(member.value, separator: separator, colon: colon)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Whole numbers without a fraction; numbers that JSON cannot hold as null.
  private static func text(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private mutating func writeString(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Most strings need no escape; the bytes that begin a control or a mark of direction are few.
    if !string.utf8.contains(where: Self.mayBeginAnEscape) {
      bytes.append(contentsOf: string.utf8)
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      // Controls, and what turns the direction of writing or breaks a line: nobody should be misled by how a file looks.
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        bytes.append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] { bytes.append(Self.hexDigits[Int(scalar.value >> UInt32(shift)) & 15]) }
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }

  private static func mayBeginAnEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }
}

extension JSON {
  /// Whether it holds at most one further level of collections and no text of its own longer than `limit` bytes: worth
  /// trying on one line.
  fileprivate func isShallow(texts limit: Int) -> Bool {
    func isFlat(_ json: JSON) -> Bool {
      switch json {
      case .string(let text): text.utf8.count <= limit
      case .array(let items): items.allSatisfy(\.isScalar)
      case .object(let members): members.allSatisfy(\.value.isScalar)
      default: true
      }
    }
    switch self {
    case .array(let items): return items.count <= JSONWriter.mostItemsOnALine && items.allSatisfy(isFlat)
    case .object(let members):
      return members.count <= JSONWriter.mostItemsOnALine && members.allSatisfy { isFlat($0.value) }
    default: return true
    }
  }

  fileprivate var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
