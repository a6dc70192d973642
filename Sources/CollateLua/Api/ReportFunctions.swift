import CollateCore
import CollateText

/// The blocks that a section body builds.
enum ReportFunctions {
  static let all: [String: LuaFunction] = [
    "report.title": { session, arguments throws(LuaCallError) in
      try session.requireSection()
      session.title = try arguments.string(1, "title")
      return .none
    },
    "report.paragraph": block { arguments throws(LuaCallError) in
      .paragraph(try InlineContent.read(arguments.from(1), "a paragraph"))
    },
    "report.note": block { arguments throws(LuaCallError) in
      .note(try InlineContent.read(arguments.from(1), "a note"))
    },
    "report.list": block { arguments throws(LuaCallError) in
      .list(try InlineContent.cells(try arguments.list(1, "items"), "an item"))
    },
    "report.table": block(table),
    "report.bars": block(ChartBlocks.bars),
    "report.lines": block(ChartBlocks.lines),
    "report.timeline": block(timeline),
    "report.strong": { _, arguments throws(LuaCallError) in
      .object(type: "strong", id: -1, fields: [.init("text", .string(try arguments.string(1, "text")))])
    },
  ]

  /// A function that adds the block it reads from its arguments.
  private static func block(_ read: @escaping @Sendable (LuaArguments) throws(LuaCallError) -> Block)
    -> LuaFunction
  {
    { session, arguments throws(LuaCallError) in
      try session.requireSection()
      let made = try read(arguments)
      _ = session.spend(UInt64(WrittenSize.of(made)))
      session.blocks.append(made)
      return .none
    }
  }

  private static func table(_ arguments: LuaArguments) throws(LuaCallError) -> Block {
    let table = try arguments.record(1, "table", allowed: ["header", "rows"])
    guard let header = table["header"].list else {
      throw LuaCallError("table.header must be a list of cells, not \(table["header"].typeName)")
    }
    guard let rows = table["rows"].list else {
      throw LuaCallError("table.rows must be a list of rows, not \(table["rows"].typeName)")
    }
    var built: [[[Block.Inline]]] = []
    for (index, row) in rows.enumerated() {
      guard let cells = row.list, cells.count == header.count else {
        let given = row.list.map { "one of \($0.count)" } ?? row.typeName
        throw LuaCallError(
          "row \(index + 1) of the table must be a list of \(header.count) cells, as its header is, not \(given)"
        )
      }
      built.append(try InlineContent.cells(cells, "a cell of row \(index + 1)"))
    }
    return .table(header: try InlineContent.cells(header, "a cell"), rows: built)
  }

  private static func timeline(_ arguments: LuaArguments) throws(LuaCallError) -> Block {
    let entries = LuaArguments(try arguments.list(1, "entries"))
    var events: [Block.Event] = []
    for index in 0..<entries.count {
      let name = "entry \(index + 1) of the timeline"
      let entry = try entries.record(index, name, allowed: ["date", "content"])
      guard let date = entry["date"].string, isDate(date) else {
        let given = entry["date"].string.map { "'\($0)'" } ?? entry["date"].typeName
        throw LuaCallError("\(name) must have a date as ISO 8601 writes it, such as 2024-05-14, not \(given)")
      }
      guard date.split(separator: "/").allSatisfy(isInCalendar) else {
        throw LuaCallError("\(name) has the date '\(date)', which does not exist")
      }
      let content = try InlineContent.cells([entry["content"]], "the content of \(name)")
      events.append(Block.Event(date: date, content: content[0]))
    }
    // Stable: what stands on one date keeps the order in which it was given.
    let places = events.map { DateOrder($0.date) }
    return .timeline(events.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { events[$0] })
  }

  /// Whether a text can stand in the order of dates: a year, and what may follow it in a date, a time or an interval.
  private static func isDate(_ text: String) -> Bool {
    let year = text.utf8.prefix(4)
    return year.count == 4 && year.allSatisfy { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || "-:/.+TWZ".utf8.contains($0) }
  }

  /// Whether the calendar has the month, and the day of it, that a date names.
  private static func isInCalendar(_ date: Substring) -> Bool {
    let parts = date.prefix { $0 != "T" }.split(separator: "-")
    guard parts.count > 1, let year = Int(parts[0]), let month = Int(parts[1]) else { return true }
    return CalendarDay(year: year, month: month, day: parts.count > 2 ? Int(parts[2]) ?? 0 : 1) != nil
  }
}
