import CollateCore
import CollateText

/// What a writer made as one line.
extension StageOutput: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      StageOutput(files: try row.value(), notes: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(files, notes) }
}

/// The bytes are written as a text that is its own origin: as a string where they are UTF-8.
extension OutputFile: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let path: String = try row.value()
      let text: MappedText = try row.value()
      return OutputFile(path: path, bytes: text.bytes)
    }
  }

  func write(to row: inout RowWriter) { row.fields(path, MappedText(identity: bytes)) }
}
