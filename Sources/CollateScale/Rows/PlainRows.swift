import CollateCore
import CollateText

extension Int: RowValue {
  init(row: inout RowReader) throws(RowFault) { self = try row.int() }
  func write(to row: inout RowWriter) { row.int(self) }
}

extension Bool: RowValue {
  init(row: inout RowReader) throws(RowFault) { self = try row.int() == 1 }
  func write(to row: inout RowWriter) { row.int(self ? 1 : 0) }
}

extension Double: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    guard let value = Double(try row.word()) else { throw row.fault }
    self = value
  }

  /// The shortest text that reads as the same number. `nan` and `inf` are no JSON; no measure is one of them.
  func write(to row: inout RowWriter) { row.word("\(self)") }
}

extension String: RowValue {
  init(row: inout RowReader) throws(RowFault) { self = try row.string() }
  func write(to row: inout RowWriter) { row.string(self) }
}

extension Optional: RowValue where Wrapped: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    if try row.next() == UInt8(ascii: "n") {
      _ = try row.word()
      self = nil
    } else {
      self = try Wrapped(row: &row)
    }
  }

  func write(to row: inout RowWriter) {
    if let self { self.write(to: &row) } else { row.word("null") }
  }
}

extension Array: RowValue where Element: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    var items: [Element] = []
    try row.array { row throws(RowFault) in items.append(try row.value()) }
    self = items
  }

  func write(to row: inout RowWriter) { row.array { row in for item in self { item.write(to: &row) } } }
}

extension Dictionary: RowValue where Key: RowValue & Comparable, Value: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    var members: [Key: Value] = [:]
    try row.array { row throws(RowFault) in
      let key: Key = try row.value()
      members[key] = try row.value()
    }
    self = members
  }

  /// Keys and values in turn, in the order of the keys.
  func write(to row: inout RowWriter) {
    row.array { row in
      for (key, value) in sorted(by: { $0.key < $1.key }) {
        key.write(to: &row)
        value.write(to: &row)
      }
    }
  }
}

extension RowValue where Self: RawRepresentable, RawValue == String {
  init(row: inout RowReader) throws(RowFault) {
    guard let value = Self(rawValue: try row.string()) else { throw row.fault }
    self = value
  }

  func write(to row: inout RowWriter) { row.string(rawValue) }
}

extension Span: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let start = try row.int()
      return Span(start, try row.int())
    }
  }

  func write(to row: inout RowWriter) { row.fields(start, end) }
}

extension Passage: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let document = try row.int()
      let start = try row.int()
      return Passage(document: document, span: Span(start, try row.int()))
    }
  }

  func write(to row: inout RowWriter) { row.fields(document, span.start, span.end) }
}

extension Layer: RowValue {
  init(row: inout RowReader) throws(RowFault) { self.init(try row.string()) }
  func write(to row: inout RowWriter) { row.string(name) }
}

extension CacheKey: RowValue {
  init(row: inout RowReader) throws(RowFault) { self.init(text: try row.string()) }
  func write(to row: inout RowWriter) { row.string(text) }
}
