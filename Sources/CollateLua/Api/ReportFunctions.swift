import CollateCore

/// The blocks that a section body builds.
enum ReportFunctions {
  static let all: [String: LuaFunction] = [
    "report.title": { session, arguments throws(LuaCallError) in
      session.title = try arguments.string(1, "title")
      return .none
    },
    "report.paragraph": { session, arguments throws(LuaCallError) in
      session.blocks.append(.paragraph(try run(arguments.from(1), "a paragraph")))
      return .none
    },
    "report.note": { session, arguments throws(LuaCallError) in
      session.blocks.append(.note(try run(arguments.from(1), "a note")))
      return .none
    },
    "report.list": { session, arguments throws(LuaCallError) in
      guard let items = arguments[1].list else {
        throw LuaCallError("items must be a list, not \(arguments[1].typeName)")
      }
      session.blocks.append(.list(try cells(items, "an item")))
      return .none
    },
    "report.table": table,
    "report.bars": bars,
    "report.strong": { _, arguments throws(LuaCallError) in
      .object(type: "strong", id: -1, fields: [.init("text", .string(try arguments.string(1, "text")))])
    },
  ]

  private static let table: LuaFunction = { session, arguments throws(LuaCallError) in
    let table = try arguments.record(1, "table", allowed: ["header", "rows"])
    guard let header = table["header"].list else {
      throw LuaCallError("table.header must be a list of cells")
    }
    guard let rows = table["rows"].list else { throw LuaCallError("table.rows must be a list of rows") }
    var built: [[[Block.Inline]]] = []
    for (index, row) in rows.enumerated() {
      guard let row = row.list, row.count == header.count else {
        throw LuaCallError(
          "row \(index + 1) of the table must be a list of \(header.count) cells, as its header is")
      }
      built.append(try cells(row, "a cell"))
    }
    session.blocks.append(.table(header: try cells(header, "a cell"), rows: built))
    return .none
  }

  private static let bars: LuaFunction = { session, arguments throws(LuaCallError) in
    let chart = try arguments.record(1, "chart", allowed: ["title", "bars"])
    guard let title = chart["title"].string else { throw LuaCallError("chart.title must be a string") }
    guard let entries = chart["bars"].list else { throw LuaCallError("chart.bars must be a list") }
    var built: [Block.Bar] = []
    for entry in entries {
      guard let label = entry["label"].string, let value = entry["value"].coreValue?.number, value.isFinite,
        value >= 0
      else { throw LuaCallError("a bar is { label = string, value = number from 0 }") }
      built.append(Block.Bar(label: label, value: value))
    }
    session.blocks.append(.barChart(title: title, bars: built))
    return .none
  }

  private static func cells(_ values: [LuaValue], _ what: String) throws(LuaCallError) -> [[Block.Inline]] {
    var result: [[Block.Inline]] = []
    for value in values { result.append(try run((value.list ?? [value])[...], what)) }
    return result
  }

  /// Running text: strings, numbers and strong text as they are, spans as citations.
  private static func run(_ values: ArraySlice<LuaValue>, _ what: String) throws(LuaCallError) -> [Block
    .Inline]
  {
    var result: [Block.Inline] = []
    for value in values {
      switch value {
      case .string(let text): result.append(.text(text))
      case .integer(let number): result.append(.text(String(number)))
      case .number(let number): result.append(.text(String(number)))
      case .span(let passage): result.append(.citation(passage))
      case .object("strong", _, _): result.append(.strong(value["text"].string ?? ""))
      default: throw LuaCallError("\(what) holds strings, numbers and spans, not \(value.typeName)")
      }
    }
    return result
  }
}
