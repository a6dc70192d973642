import CollateCore
import CollateText
import Testing

@testable import CollateLua

@Suite struct LuaValueTests {
  @Test(arguments: [
    LuaValue.none, .bool(true), .bool(false), .integer(.min), .number(-0.5), .string("Zoë\0"), .list([]),
    .list([.integer(1), .list([.none])]), .record([.init("a", .string("b"))]),
    .span(Passage(document: 3, span: Span(4, 9))), .document(2),
    .object(type: "claim", id: 7, fields: [.init("id", .string("c7")), .init("list", .list([.bool(true)]))]),
  ])
  func comesBackAsItWent(value: LuaValue) {
    let decoded = LuaEncoder.bytes(of: value).withUnsafeBytes { LuaDecoder.values($0) }
    #expect(decoded == [value])
  }

  @Test func brokenBytesEndTheReading() {
    let bytes = LuaEncoder.bytes(of: .list([.string("abc"), .record([.init("k", .number(1))])]))
    for count in 0..<bytes.count {
      #expect(bytes.prefix(count).withUnsafeBytes { LuaDecoder.values($0) }.isEmpty)
    }
  }

  @Test func everyFunctionOfTheTableIsDoneSomewhere() {
    for (entry, function) in zip(ApiTable.entries, LuaFunctions.byEntry) {
      #expect(entry.isBridged == (function != nil), "\(entry.name)")
    }
  }

  @Test func coreValuesSurviveTheWayThroughLua() {
    let value: Value = .map(["a": 1, "b": [0.5, true, "x", .null], "c": .span(Span(1, 2))])
    #expect(LuaValue(value, document: 0).coreValue == value)
    #expect(LuaValue.number(.nan).coreValue == nil)
    #expect(LuaValue.function.coreValue == nil)
  }
}
