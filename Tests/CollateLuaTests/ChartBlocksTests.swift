import CollateCore
import Testing

@testable import CollateLua

@Suite struct ChartBlocksTests {
  private func lines(_ fields: LuaValue.Field...) throws(LuaCallError) -> Block {
    try ChartBlocks.lines(LuaArguments([.none, .record(fields)]))
  }

  private func series(_ label: LuaValue, _ values: LuaValue...) -> LuaValue.Field {
    .init("series", .list([.record([.init("label", label), .init("values", .list(values))])]))
  }

  @Test func aLineHasAValueForEachLabel() throws {
    let labels = LuaValue.Field("labels", .list([.string("a"), .integer(2)]))
    #expect(
      try lines(.init("title", .string("t")), labels, series(.string("s"), .integer(1), .number(0.5)))
        == .lineChart(title: "t", labels: ["a", "2"], series: [.init(label: "s", values: [1, 0.5])]))
    for wrong in [
      series(.none, .integer(1), .integer(2)), series(.string("s"), .integer(1)),
      series(.string("s"), .integer(1), .string("2")), series(.string("s"), .integer(1), .number(.infinity)),
    ] {
      #expect(throws: LuaCallError.self) { try lines(.init("title", .string("t")), labels, wrong) }
    }
  }

  @Test func aChartOfTooManyPointsIsRefused() {
    let bars = LuaValue.list(
      Array(repeating: .record([.init("label", .string("a")), .init("value", .integer(1))]), count: 1001))
    let error = #expect(throws: LuaCallError.self) {
      try ChartBlocks.bars(
        LuaArguments([.none, .record([.init("title", .string("t")), .init("bars", bars)])]))
    }
    #expect(error?.message == "chart.bars has 1001 entries; a chart shows at most 1000")
  }
}
