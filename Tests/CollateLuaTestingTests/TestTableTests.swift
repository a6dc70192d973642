import CollateCore
import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct TestTableTests {
  private let value = LuaValue.record([
    .init("text", .string("a")), .init("count", .integer(2)), .init("wanted", .bool(true)),
    .init("names", .list([.string("x"), .integer(1)])), .init("kinds", .record([.init("k", .string("v"))])),
    .init("status", .string("statse")),
  ])

  private func fault(_ read: (TestTable) throws -> Void) -> TestCaseFault? {
    do {
      try read(TestTable(value, "a thing", allowed: value.fields?.map(\.name) ?? []))
      return nil
    } catch {
      return error as? TestCaseFault
    }
  }

  @Test func entriesAreReadByTheirForm() throws {
    let table = try TestTable(value, "a thing", allowed: value.fields?.map(\.name) ?? [])
    #expect(
      try table.string("text") == "a" && table.string("none") == nil && table.requiredString("text") == "a")
    #expect(try table.count("count") == 2 && table.bool("wanted") == true)
    #expect(try table.list("names")?.count == 2 && table.fields("kinds")?.count == 1)
  }

  @Test func anotherFormIsAFaultThatNamesTableAndEntry() {
    #expect(
      fault { _ = try $0.string("count") }?.message == "count of a thing must be a string, not 2"
    )
    #expect(fault { _ = try $0.requiredString("none") }?.message == "a thing has no none")
    #expect(fault { _ = try $0.count("text") }?.key == "text")
    #expect(
      fault { _ = try $0.strings("names") }?.message
        == "names of a thing must be a list of strings; entry 2 is a whole number")
    #expect(
      fault { _ = try $0.lists("kinds") }?.message
        == "k in kinds of a thing must be a list, not a string")
    #expect(
      fault { _ = try $0.lists("names") }?.message
        == "names of a thing must be a table of lists: { kind = { … } }, not a list")
    #expect(fault { _ = try $0.list("text") }?.message == "text of a thing must be a list, not a string")
    let status = fault { _ = try $0.choice("status", Claim.Status.self) }
    #expect(
      status?.message == "status of a thing is one of states, states-differently, contradicts, not 'statse'")
    #expect(status?.suggestion == "states" && status?.words == "statse")
  }

  @Test func numbersAndDatesAreWhatTheyCanBe() throws {
    func table(_ value: LuaValue) throws -> TestTable {
      try TestTable(.record([.init("x", value)]), "a thing", allowed: ["x"])
    }
    #expect(try table(.number(0.5)).fraction("x") == 0.5 && table(.integer(1)).fraction("x") == 1)
    for wrong in [LuaValue.string("high"), .number(1.5), .integer(-1)] {
      let fault = #expect(throws: TestCaseFault.self) { try table(wrong).fraction("x") }
      #expect(fault?.message.hasPrefix("x of a thing must be a number from 0 to 1, not ") == true)
    }
    #expect(try table(.string("2024-05")).requiredDate("x") == "2024-05")
    let fault = #expect(throws: TestCaseFault.self) { try table(.string("yesterday")).requiredDate("x") }
    #expect(fault?.message.hasPrefix("x of a thing must be a date such as 2024, ") == true)
    #expect(fault?.words == "yesterday")
  }

  @Test func amountsAreNumbersOrHaveTheUnitsOfLimits() throws {
    let budget = LuaValue.record([
      .init("instructions", .string("200k")), .init("memory", .string("1.5MB")), .init("more", .integer(7)),
    ])
    let table = try TestTable(budget, "the budget", allowed: ["instructions", "memory", "more"])
    #expect(try table.amount("instructions") == 200_000 && table.amount("memory") == 1_572_864)
    #expect(try table.amount("more") == 7 && table.amount("none") == nil)
    let wrong = try TestTable(.record([.init("memory", .string("4MX"))]), "the budget", allowed: ["memory"])
    let fault = #expect(throws: TestCaseFault.self) { try wrong.amount("memory") }
    #expect(fault?.message == "memory has no unit 'MX'; units are KB, MB, GB in the budget")
  }

  @Test func unknownEntriesAndOtherValuesAreRefused() {
    let unknown = #expect(throws: TestCaseFault.self) {
      try TestTable(value, "a thing", allowed: ["text", "counts"])
    }
    #expect(unknown?.message == "a thing has no entry 'count'" && unknown?.suggestion == "counts")
    let strange = #expect(throws: TestCaseFault.self) {
      try TestTable(.record([.init("zebra", .integer(1))]), "a thing", allowed: ["text", "counts"])
    }
    #expect(strange?.message == "a thing has no entry 'zebra'; its entries are text, counts")
    let other = #expect(throws: TestCaseFault.self) {
      try TestTable(.string("x"), "a thing", allowed: [], key: "k")
    }
    #expect(other?.message == "a thing must be a table with named entries, not a string" && other?.key == "k")
  }
}
