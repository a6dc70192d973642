import CollateCore
import Testing

@testable import CollateLua

@Suite struct LuaOptionTests {
  private func value(_ kind: String, _ fields: LuaValue.Field...) -> LuaValue {
    .object(
      type: "option", id: -3,
      fields: [.init("kind", .string(kind)), .init("help", .string("Help."))] + fields)
  }

  private func fault(_ name: String, _ value: LuaValue) -> String? {
    do {
      _ = try LuaOption(name, value)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func anOptionIsASpecOfThePipeline() throws {
    let option = try LuaOption(
      "min_count", value("int", .init("default", .integer(2)), .init("min", .integer(1))))
    #expect(option.luaName == "min_count" && option.spec.name == "min-count" && option.order == 3)
    #expect(option.spec.defaultValue == 2 && option.spec.minimum == 1 && option.spec.maximum == nil)
    let choice = try LuaOption("mode", value("choice", .init("values", .list([.string("a"), .string("b")]))))
    #expect(choice.spec.kind == .choice(["a", "b"]) && choice.spec.defaultValue == nil)
  }

  @Test func faultsAreNamed() {
    #expect(fault("x", .string("y"))?.hasPrefix("option 'x' must be made with") == true)
    for name in ["", "X", "1x", "x-y", "é"] {
      #expect(fault(name, value("int"))?.contains("may hold only lower-case letters") == true, "\(name)")
    }
    #expect(
      fault("x", value("int", .init("defualt", .integer(1))))?.contains("did you mean 'default'?") == true)
    #expect(fault("x", value("string", .init("min", .integer(1))))?.contains("has no entry 'min'") == true)
    #expect(
      fault("x", value("int", .init("minimum", .integer(1))))?.hasSuffix("did you mean 'min'?") == true)
    #expect(
      fault("x", value("int", .init("min", .integer(9)), .init("max", .integer(3))))
        == "min of option 'x' is above its max")
    #expect(fault("x", value("choice"))?.contains("needs values") == true)
    #expect(
      fault("x", value("choice", .init("values", .list([.integer(1)]))))?.contains("needs values") == true)
    #expect(
      fault("x", value("int", .init("max", .string("9"))))?.contains("max of option 'x' must be a number")
        == true)
    #expect(
      fault("x", value("int", .init("default", .string("y"))))?.hasPrefix("the default is wrong") == true)
    #expect(fault("x", value("int", .init("default", .function)))?.contains("cannot be") == true)
    let helpless = LuaValue.object(type: "option", id: -1, fields: [.init("kind", .string("int"))])
    #expect(fault("x", helpless)?.contains("has no help") == true)
  }

  @Test func valuesGoToLuaUnderTheirLuaNames() throws {
    let option = try LuaOption("min_count", value("int", .init("default", .integer(2))))
    let object = LuaOption.object([option], values: OptionValues(["min-count": 5], specs: [option.spec]))
    #expect(object["min_count"] == .integer(5))
  }
}
