import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct ReportFunctionsTests {
  /// The blocks after one call, or the error; the report object itself is the first argument.
  private func call(_ name: String, _ arguments: LuaValue...) throws -> [Block] {
    let session = LuaSession()
    let function = try #require(ReportFunctions.all["report." + name])
    _ = try function(session, LuaArguments([.none] + arguments))
    return session.blocks
  }

  private func fault(_ name: String, _ argument: LuaValue) -> String {
    do {
      _ = try call(name, argument)
      return "none"
    } catch {
      return (error as? LuaCallError)?.message ?? "\(error)"
    }
  }

  private func table(_ header: LuaValue, _ rows: LuaValue) -> LuaValue {
    .record([.init("header", header), .init("rows", rows)])
  }

  @Test func piecesBecomeText() throws {
    let passage = Passage(document: 0, span: Span(0, 3))
    let strong = LuaValue.object(type: "strong", id: -1, fields: [.init("text", .string("x"))])
    let blocks = try call("paragraph", .string("a"), .integer(2), .number(0.5), .span(passage), strong)
    #expect(blocks == [.paragraph([.text("a"), .text("2"), .text("0.5"), .citation(passage), .strong("x")])])
    #expect(
      try call("list", .list([.string("a"), .list([.string("b"), .integer(1)])])) == [
        .list([[.text("a")], [.text("b"), .text("1")]])
      ])
  }

  @Test func tablesHaveRowsOfOneLength() throws {
    let header = LuaValue.list([.string("a"), .string("b")])
    let row = LuaValue.list([.integer(1), .integer(2)])
    #expect(
      try call("table", table(header, .list([row])))
        == [.table(header: [[.text("a")], [.text("b")]], rows: [[[.text("1")], [.text("2")]]])])
    #expect(
      fault("table", table(header, .list([row, .list([.integer(1)])]))).hasSuffix(
        "cells, as its header is, not one of 1"))
    #expect(
      fault("table", table(header, .list([row, .list([.string("a"), .bool(true)])])))
        == "a cell of row 2 holds strings, numbers, spans and documents, not a truth value")
    #expect(fault("table", table(.none, .list([]))).contains("table.header"))
    #expect(fault("table", .record([.init("headr", header)])).contains("did you mean 'header'?"))
  }

  @Test func barsAreNumbersFromZero() throws {
    func chart(_ value: LuaValue) -> LuaValue {
      let bar = LuaValue.record([.init("label", .string("a")), .init("value", value)])
      return .record([.init("title", .string("t")), .init("bars", .list([bar]))])
    }
    #expect(
      try call("bars", chart(.integer(3))) == [.barChart(title: "t", bars: [.init(label: "a", value: 3)])])
    for wrong in [LuaValue.number(.infinity), .number(.nan), .integer(-1), .string("3"), .none] {
      #expect(fault("bars", chart(wrong)).contains("a finite number from 0"), "\(wrong)")
    }
  }

  @Test func momentsOfATimelineAreDatesInOrder() throws {
    func entries(_ dates: String...) -> LuaValue {
      .list(dates.map { .record([.init("date", .string($0)), .init("content", .string("x"))]) })
    }
    let blocks = try call(
      "timeline", entries("2024-05-14T18:40:30+02:00", "2024-03/2024-05", "2024", "2024-W20", "2024-05-14"))
    guard case .timeline(let events) = blocks.first else {
      Issue.record("no timeline")
      return
    }
    #expect(
      events.map(\.date) == [
        "2024", "2024-03/2024-05", "2024-W20", "2024-05-14", "2024-05-14T18:40:30+02:00",
      ])
    for wrong in ["Friday", "14 May", "", "2024-05-14 at noon"] {
      #expect(fault("timeline", entries(wrong)).hasSuffix("such as 2024-05-14, not '\(wrong)'"))
    }
    for wrong in ["2024-13-45", "2024-13", "2023-02-29T10:00", "2024-01-01/2024-06-31"] {
      #expect(
        fault("timeline", entries("2024", wrong))
          == "entry 2 of the timeline has the date '\(wrong)', which does not exist")
    }
    #expect(
      fault("timeline", .list([.list([.string("a")])])).hasSuffix("a table with named entries, not a list"))
    #expect(fault("table", .record([.init("list", .list([]))])).hasSuffix("; its entries are header, rows"))
  }

  @Test func otherValuesAreRefused() {
    #expect(
      fault("paragraph", .bool(true)).contains("a paragraph holds strings, numbers, spans and documents"))
    #expect(fault("list", .string("a")).contains("items must be a list"))
    #expect(fault("title", .integer(1)).contains("title must be a string"))
  }
}
