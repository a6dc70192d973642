import CollateCore
import CollateText

/// Named values are objects; what JSON cannot tell apart is an object with one member of a reserved name.
extension Fields: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    var fields: [Field] = []
    try row.object { name, row throws(RowFault) in fields.append(Field(name, try row.value())) }
    self.init(fields)
  }

  func write(to row: inout RowWriter) {
    row.object { row in
      for field in self {
        row.name(field.name)
        field.value.write(to: &row)
      }
    }
  }
}

extension Value: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    switch try row.next() {
    case UInt8(ascii: "\""): self = .string(try row.string())
    case UInt8(ascii: "["): self = .list(try row.value())
    case UInt8(ascii: "{"): self = try Self.tagged(&row)
    default:
      switch try row.word() {
      case "null": self = .null
      case "true": self = .bool(true)
      case "false": self = .bool(false)
      case let word:
        if let value = Int(word) {
          self = .int(value)
        } else if let value = Double(word) {
          self = .number(value)
        } else {
          throw row.fault
        }
      }
    }
  }

  private static func tagged(_ row: inout RowReader) throws(RowFault) -> Value {
    var value: Value?
    try row.object { name, row throws(RowFault) in
      switch name {
      case "span": value = .span(try row.value())
      case "map": value = .map(try row.value())
      case "number": value = Double(try row.string()).map(Value.number)
      default: throw row.fault
      }
    }
    guard let value else { throw row.fault }
    return value
  }

  func write(to row: inout RowWriter) {
    switch self {
    case .null: row.word("null")
    case .bool(let value): row.word(value ? "true" : "false")
    case .int(let value): row.int(value)
    case .number(let value) where value.isFinite: row.word("\(value)")
    case .number(let value): Self.write("number", "\(value)", to: &row)
    case .string(let value): row.string(value)
    case .list(let value): value.write(to: &row)
    case .span(let value): Self.write("span", value, to: &row)
    case .map(let value): Self.write("map", value, to: &row)
    }
  }

  private static func write(_ name: String, _ value: some RowValue, to row: inout RowWriter) {
    row.object { row in
      row.name(name)
      value.write(to: &row)
    }
  }
}
