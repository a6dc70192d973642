import CollateCore
import CollateText

/// The data files of a plugin, in the bodies of its stages.
enum DataFunctions {
  static let all: [String: LuaFunction] = [
    "collate.data": { session, arguments throws(LuaCallError) in
      let name = try arguments.string(0, "name")
      guard let data = session.data else {
        throw LuaCallError(
          "data are read in the bodies of a stage that declares them, not while its file is loaded")
      }
      guard let index = data.names.firstIndex(of: name) else {
        throw LuaCallError(undeclared(name, among: data.names))
      }
      return .object(type: "data", id: index, fields: [])
    },
    "data.count": { session, arguments throws(LuaCallError) in
      switch try file(arguments, session).content {
      case .table(let table), .words(let table): return .integer(table.count)
      case .value: throw misused(try file(arguments, session), as: "a table")
      }
    },
    "data.row": { session, arguments throws(LuaCallError) in
      let (table, _) = try table(arguments, session)
      guard let place = try arguments.optionalInteger(1, "place"), (1...max(1, table.count)).contains(place),
        table.count > 0
      else { return .none }
      return row(place - 1, table)
    },
    "data.find": { session, arguments throws(LuaCallError) in
      let (table, rows) = try rows(arguments, session)
      return rows.first.map { row(Int($0), table) } ?? .none
    },
    "data.all": { session, arguments throws(LuaCallError) in
      let (table, rows) = try rows(arguments, session)
      try spend(rows.count * table.columns.count, session)
      return .list(rows.map { row(Int($0), table) })
    },
    "data.column": { session, arguments throws(LuaCallError) in
      let (table, file) = try table(arguments, session)
      let column = try column(1, "name", arguments, table, file)
      return try list(table, column: column, session)
    },
    "data.words": { session, arguments throws(LuaCallError) in
      try list(try words(arguments, session), column: 0, session)
    },
    "data.has": { session, arguments throws(LuaCallError) in
      let words = try words(arguments, session)
      return .bool(!words.rows(column: 0, equal: try arguments.string(1, "word")).isEmpty)
    },
    "data.value": { session, arguments throws(LuaCallError) in
      let file = try file(arguments, session)
      guard case .value(var value) = file.content else { throw misused(file, as: "JSON") }
      for step in arguments.from(1) { value = try part(step, of: value) }
      try spend(value.valueCount, session)
      return value
    },
  ]

  /// What is said of a name that a stage does not declare.
  static func undeclared(_ name: String, among names: [String]) -> String {
    let hint = EditDistance.hint(for: name, among: names)
    return "this stage does not declare the data '\(name)'"
      + (hint.isEmpty ? "; add it to data, with its file: data = { \(name) = \"\(name).csv\" }" : hint)
  }

  // MARK: Files

  private static func file(_ arguments: LuaArguments, _ session: LuaSession) throws(LuaCallError) -> DataFile
  {
    guard case .object("data", let id, _) = arguments[0], let files = session.data?.files,
      files.indices.contains(id)
    else { throw LuaCallError("data are made with collate.data, not \(arguments[0].typeName)") }
    return files[id]
  }

  private static func table(_ arguments: LuaArguments, _ session: LuaSession) throws(LuaCallError)
    -> (DataTable, DataFile)
  {
    let file = try file(arguments, session)
    guard case .table(let table) = file.content else { throw misused(file, as: "a table") }
    return (table, file)
  }

  private static func words(_ arguments: LuaArguments, _ session: LuaSession) throws(LuaCallError)
    -> DataTable
  {
    let file = try file(arguments, session)
    guard case .words(let words) = file.content else { throw misused(file, as: "a list of words") }
    return words
  }

  private static func misused(_ file: DataFile, as wanted: String) -> LuaCallError {
    switch file.content {
    case .table:
      LuaCallError("\(file.path) is a table, not \(wanted): it has rows, row, find, all, column and count")
    case .words: LuaCallError("\(file.path) is a list of words, not \(wanted): it has words, has and count")
    case .value: LuaCallError("\(file.path) is JSON, not \(wanted): it has value")
    }
  }

  // MARK: Tables

  private static func rows(_ arguments: LuaArguments, _ session: LuaSession) throws(LuaCallError)
    -> (DataTable, ArraySlice<UInt32>)
  {
    let (table, file) = try table(arguments, session)
    let column = try column(1, "column", arguments, table, file)
    return (table, table.rows(column: column, equal: try arguments.string(2, "value")))
  }

  private static func column(
    _ index: Int, _ argument: String, _ arguments: LuaArguments, _ table: DataTable, _ file: DataFile
  ) throws(LuaCallError) -> Int {
    let name = try arguments.string(index, argument)
    if let column = table.columns.firstIndex(of: name) { return column }
    let hint = EditDistance.hint(for: name, among: table.columns)
    let columns = "; its columns are " + table.columns.joined(separator: ", ")
    throw LuaCallError("\(file.path) has no column '\(name)'" + (hint.isEmpty ? columns : hint))
  }

  private static func row(_ row: Int, _ table: DataTable) -> LuaValue {
    .object(
      type: "row", id: row,
      fields: table.columns.indices.map {
        .init(table.columns[$0], .string(table.text(row: row, column: $0)))
      })
  }

  private static func list(_ table: DataTable, column: Int, _ session: LuaSession) throws(LuaCallError)
    -> LuaValue
  {
    try spend(table.count, session)
    return .list((0..<table.count).map { .string(table.text(row: $0, column: column)) })
  }

  /// Charges for values that are made for one call.
  private static func spend(_ values: Int, _ session: LuaSession) throws(LuaCallError) {
    guard session.spend(UInt64(values)) else {
      throw LuaCallError("reading the data exceeded the limits of the call")
    }
  }

  // MARK: JSON

  private static func part(_ step: LuaValue, of value: LuaValue) throws(LuaCallError) -> LuaValue {
    switch (step, value) {
    case (.string(let name), _): return value[name]
    case (.integer(let place), .list(let values)):
      return values.indices.contains(place - 1) ? values[place - 1] : .none
    case (.integer, _): return .none
    default: throw LuaCallError("data:value takes names and places, not \(step.typeName)")
    }
  }
}

extension LuaValue {
  /// How many values it is made of.
  fileprivate var valueCount: Int {
    switch self {
    case .list(let values): values.reduce(1) { $0 + $1.valueCount }
    case .record(let fields): fields.reduce(1) { $0 + $1.value.valueCount }
    default: 1
    }
  }
}
