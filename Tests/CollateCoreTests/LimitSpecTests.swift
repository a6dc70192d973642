import Testing

@testable import CollateCore

@Suite struct LimitSpecTests {
  @Test(arguments: [
    ("instructions", Value.int(2_000_000), 2e6), ("instructions", "50M", 50e6), ("instructions", "500k", 5e5),
    ("memory", "64MB", 67_108_864), ("memory", "1.5 GB", 1_610_612_736), ("memory", "2048kb", 2_097_152),
    ("time", "20s", 20), ("time", "500ms", 0.5), ("time", "2min", 120),
  ])
  func amountsCarryTheirUnit(name: String, value: Value, amount: Double) throws {
    #expect(try spec(name).check(value).get() == amount)
  }

  @Test(arguments: [
    ("memory", Value.int(64), "memory must be an amount such as 64MB, not '64'"),
    ("memory", "much", "memory must be an amount such as 64MB, not 'much'"),
    ("memory", "64 Mbit", "memory has no unit 'Mbit'; units are KB, MB, GB"),
    ("memory", "12KB", "memory must be at least 1MB, not 12KB"),
    ("memory", "100GB", "memory must be at most 8GB, not 100GB"),
    ("time", "0s", "time must be at least 10ms, not 0s"),
    ("time", "2h", "time has no unit 'h'; units are ms, s, min"),
    ("time", ".s", "time must be an amount such as 20s, not '.s'"),
    ("instructions", .int(-5), "instructions must be an amount such as 50M, not '-5'"),
    ("instructions", .list([]), "instructions must be an amount such as 50M, not a list"),
  ])
  func anythingElseIsAFault(name: String, value: Value, message: String) throws {
    guard case .failure(let fault) = try spec(name).check(value) else {
      Issue.record("\(value) is taken")
      return
    }
    #expect(fault.message == message)
  }

  @Test func theStandardIsInRangeAndReadsBack() throws {
    for spec in LimitSpec.all {
      let standard = spec.get(StageLimits())
      #expect(try spec.check(.string(spec.text(of: standard))).get() == standard)
      #expect(try spec.check(.string(spec.example)).get() == standard, "the example is the standard")
      var limits = StageLimits()
      spec.set(spec.range.lowerBound, &limits)
      #expect(spec.get(limits) == spec.range.lowerBound)
    }
  }

  private func spec(_ name: String) throws -> LimitSpec {
    try #require(LimitSpec.all.first { $0.name == name })
  }
}
