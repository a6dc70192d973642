/// A value with a serial form: one line of JSON, the fields of a structure as an array in a fixed order.
///
/// Equal values have equal lines, so that a hash over the line names the value.
protocol RowValue {
  /// Reads the value where the reader stands.
  init(row: inout RowReader) throws(RowFault)
  /// Appends the value.
  func write(to row: inout RowWriter)
}

/// A line that is no row of the type that was asked for.
struct RowFault: Error, Equatable {
  /// Bytes before the place.
  let offset: Int
}

extension RowValue {
  /// The line of the value, without its end.
  var line: [UInt8] {
    var writer = RowWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Reads a whole line.
  init(line: [UInt8]) throws(RowFault) {
    var reader = RowReader(line)
    try self.init(row: &reader)
    guard reader.isAtEnd else { throw reader.fault }
  }
}
