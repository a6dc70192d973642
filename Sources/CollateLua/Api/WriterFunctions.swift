import CollateCore
import CollateText

/// The files that a writer leaves, and the texts that are safe to write into them.
enum WriterFunctions {
  static let all: [String: LuaFunction] = [
    "report.write": { session, arguments throws(LuaCallError) in
      let name = try arguments.string(1, "name")
      let text = try arguments.string(2, "text")
      guard let outputs = session.outputs else {
        throw LuaCallError("files are written by a body write; a section adds blocks to the reports")
      }
      guard outputs.contains(name) else {
        let names = EditDistance.hint(for: name, among: outputs.sorted())
        throw LuaCallError(
          "'\(name)' is not an output of this stage"
            + (names.isEmpty ? "; it writes to names that are options made with collate.output" : names))
      }
      if session.files.contains(where: { $0.path == name }) {
        throw LuaCallError("'\(name)' was already written: build its whole text, then write it once")
      }
      _ = session.spend(UInt64(text.utf8.count / bytesPerStep))
      session.files.append(OutputFile(path: name, bytes: Array(text.utf8)))
      return .none
    },
    "collate.csv": { _, arguments throws(LuaCallError) in
      var csv = CSVText()
      var width: Int?
      if arguments[0] != .none {
        let header = try arguments.strings(0, "header")
        csv.append(header)
        width = header.count
      }
      for (index, row) in try arguments.list(1, "rows").enumerated() {
        guard let cells = row.list, cells.count == width ?? cells.count else {
          let given = row.list.map { "one of \($0.count)" } ?? row.typeName
          throw LuaCallError(
            "collate.csv: row \(index + 1) must be a list of \(width.map { "\($0) " } ?? "")cells, not \(given)"
          )
        }
        width = cells.count
        var read: [CSVText.Cell] = []
        for value in cells { read.append(try cell(value, row: index + 1)) }
        csv.append(cells: read)
      }
      return .string(String(decoding: csv.bytes, as: UTF8.self))
    },
    "collate.xml": { _, arguments throws(LuaCallError) in
      .string(try XMLText.document(arguments[0]))
    },
  ]

  /// Bytes of a file that are taken over in the time of an instruction.
  private static let bytesPerStep = 16

  private static func cell(_ value: LuaValue, row: Int) throws(LuaCallError) -> CSVText.Cell {
    switch value {
    case .string(let text): .text(text)
    case .integer(let integer): .number(String(integer))
    case .number(let number) where number.isFinite: .number(String(number))
    case .bool(let bool): .text(String(bool))
    case .object("null", _, _): .text("")
    default:
      throw LuaCallError(
        "collate.csv: a cell of row \(row) must be text, a number or a truth value, not \(value.typeName)")
    }
  }
}
