/// Reads a row that `RowWriter` wrote.
struct RowReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var isFirst = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is wrong where the reader stands.
  var fault: RowFault { RowFault(offset: offset) }
  var isAtEnd: Bool { offset == bytes.count }

  /// The byte that the next value begins with; nil at the end of an array or object.
  mutating func next() throws(RowFault) -> UInt8? {
    guard offset < bytes.count else { throw fault }
    var byte = bytes[offset]
    if !isFirst, byte == UInt8(ascii: ",") {
      guard offset + 1 < bytes.count else { throw fault }
      byte = bytes[offset + 1]
    }
    return byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") ? nil : byte
  }

  /// Reads the fields of a structure.
  mutating func fields<Result>(_ read: (inout RowReader) throws(RowFault) -> Result) throws(RowFault)
    -> Result
  {
    try open(UInt8(ascii: "["))
    let result = try read(&self)
    try close(UInt8(ascii: "]"))
    return result
  }

  /// Reads an array whose elements `read` reads one by one.
  mutating func array(_ read: (inout RowReader) throws(RowFault) -> Void) throws(RowFault) {
    try open(UInt8(ascii: "["))
    while try next() != nil { try read(&self) }
    try close(UInt8(ascii: "]"))
  }

  /// Reads an object whose values `read` reads one by one.
  mutating func object(_ read: (String, inout RowReader) throws(RowFault) -> Void) throws(RowFault) {
    try open(UInt8(ascii: "{"))
    while try next() != nil {
      let name = try string()
      try expect(UInt8(ascii: ":"))
      isFirst = true
      try read(name, &self)
    }
    try close(UInt8(ascii: "}"))
  }

  mutating func value<Value: RowValue>() throws(RowFault) -> Value { try Value(row: &self) }

  mutating func int() throws(RowFault) -> Int {
    try separate()
    let isNegative = offset < bytes.count && bytes[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    let start = offset
    var value = 0
    while offset < bytes.count, bytes[offset] &- 0x30 < 10 {
      let digit = Int(bytes[offset] &- 0x30)
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) =
        isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if isTooLarge || isOver { throw fault }
      value = sum
      offset += 1
    }
    guard offset > start else { throw fault }
    return value
  }

  /// A word of JSON or a number, as it is written.
  mutating func word() throws(RowFault) -> String {
    try separate()
    let start = offset
    while offset < bytes.count, !Self.marks.contains(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private static let marks = Set(",:[]{}\"".utf8)

  mutating func string() throws(RowFault) -> String {
    String(decoding: try text(), as: UTF8.self)
  }

  /// The bytes of a string.
  mutating func text() throws(RowFault) -> [UInt8] {
    try separate()
    try expect(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while true {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C { offset += 1 }
      text += bytes[start..<offset]
      guard offset < bytes.count else { throw fault }
      offset += 1
      if bytes[offset - 1] == 0x22 { return text }
      text.append(try escaped())
    }
  }

  private mutating func escaped() throws(RowFault) -> UInt8 {
    guard offset < bytes.count else { throw fault }
    offset += 1
    switch bytes[offset - 1] {
    case 0x22: return 0x22
    case 0x5C: return 0x5C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "u"):
      guard offset + 4 <= bytes.count,
        let code = UInt8(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
      else { throw fault }
      offset += 4
      return code
    default: throw fault
    }
  }

  private mutating func separate() throws(RowFault) {
    if !isFirst { try expect(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func open(_ mark: UInt8) throws(RowFault) {
    try separate()
    try expect(mark)
    isFirst = true
  }

  private mutating func close(_ mark: UInt8) throws(RowFault) {
    try expect(mark)
    isFirst = false
  }

  private mutating func expect(_ mark: UInt8) throws(RowFault) {
    guard offset < bytes.count, bytes[offset] == mark else { throw fault }
    offset += 1
  }
}
