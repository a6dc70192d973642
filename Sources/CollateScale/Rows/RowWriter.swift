/// Writes a row: JSON without spaces.
struct RowWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Writes an array of what `body` writes.
  mutating func array(_ body: (inout RowWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the fields of a structure.
  mutating func fields<each Field: RowValue>(_ field: repeat each Field) {
    open(UInt8(ascii: "["))
    repeat (each field).write(to: &self)
    close(UInt8(ascii: "]"))
  }

  /// Writes an object whose members `body` writes, each a name and a value.
  mutating func object(_ body: (inout RowWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes the name of a member; its value comes next.
  mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    isFirst = true
  }

  /// Writes a word of JSON, or a number.
  mutating func word(_ word: String) {
    separate()
    bytes.append(contentsOf: word.utf8)
  }

  mutating func int(_ value: Int) {
    separate()
    if value >= 0, value < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
      return
    }
    var rest = value.magnitude
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { digits in
      var place = digits.count
      while rest > 0 {
        place -= 1
        digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      if value < 0 {
        place -= 1
        digits[place] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: digits[place...])
    }
  }

  mutating func string(_ text: String) {
    var text = text
    separate()
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      switch byte {
      case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
      case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func open(_ mark: UInt8) {
    separate()
    bytes.append(mark)
    isFirst = true
  }

  private mutating func close(_ mark: UInt8) {
    bytes.append(mark)
    isFirst = false
  }
}
