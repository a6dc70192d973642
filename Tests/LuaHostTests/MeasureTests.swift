import Testing

/// Measures as scripts make and ask them; what `corpus:compare` does with them is tested where there is a corpus.
@Suite struct MeasureTests {
  /// A measure of numbers that may be given as ranges, and one of words.
  private static let head = """
    local function base(v) if type(v) == "table" then return v[1], v[2] end return v end
    local length = collate.measure { base = base, tolerance = 0.1 }
    local rank = collate.measure { equal = function(a, b) return a:lower() == b:lower() end }

    """

  private func printed(_ script: String) -> String { LuaProbe().printed(Self.head + script) }

  @Test func aBaseIsANumberOrARangeOrNothing() {
    #expect(printed("print(length:base(3), length:base({ 2, 4 }), length:base(nil))") == "3.0\t2.0\tnil")
    #expect(printed("print(length:base({ 2, 4 }))") == "2.0\t4.0")
    #expect(printed("print(length:base({ -math.huge, 4 }))") == "-inf\t4.0")
  }

  @Test func valuesAreTheSameWithinTheTolerance() {
    #expect(
      printed(
        "print(length:equal(100, 91), length:equal(100, 89), length:equal({ 1, 5 }, 5), length:equal(1, nil))"
      )
        == "true\tfalse\ttrue\tfalse")
    #expect(printed("print(rank:equal('Major', 'major'), rank:equal('Major', 'Colonel'))") == "true\tfalse")
    #expect(
      printed("print(length:before(1, 2), length:before(2, 1), length:before(100, 101))")
        == "true\tfalse\tfalse")
  }

  @Test(arguments: [
    ("collate.measure {}", "a measure has base"), ("collate.measure(3)", "table expected"),
    ("collate.measure { bse = print }", "a measure has no entry 'bse'"),
    ("collate.measure { print }", "a measure has no entry 'number'"),
    ("collate.measure { base = 3 }", "measure.base must be a function"),
    ("collate.measure { base = print, tolerance = 1 }", "a share from 0 up to 1"),
    ("collate.measure { base = print, tolerance = 0/0 }", "a share from 0 up to 1"),
    ("collate.measure { equal = print, tolerance = 0.1 }", "it has no tolerance"),
    ("rank:base('a')", "knows no order"), ("length:equal(1)", "value expected"),
    ("length.equal(1, 2, 3)", "measure"), ("length:base('x')", "it is"),
    ("length:base(0/0)", "no number"), ("length:base({ 4, 2 })", "above its highest"),
    ("length:base({ math.huge, math.huge })", "not finite"), ("length:base(-math.huge)", "not finite"),
    ("collate.measure { equal = function(a, b) return a < b end }:equal(1, 2)", "not in the other"),
    ("collate.measure { equal = function() end }:equal(1, 2)", "true or false"),
    ("collate.measure { base = function() error('no luck') end }:base(1)", "no luck"),
  ])
  func whatIsNoMeasureIsSaid(script: String, message: String) {
    let text = printed("print(pcall(function() \(script) end))")
    #expect(text.hasPrefix("false\t") && text.contains(message), "\(text)")
  }

  @Test func aMeasureThatAsksItselfEnds() {
    let own =
      "local m m = collate.measure { base = function(v) return (m:base(v)) end } print(pcall(m.base, m, 1))"
    #expect(printed(own).hasPrefix("false\t"))
    let outcome = LuaProbe(instructions: 200_000).run(
      "local m = collate.measure { base = function(v) while true do end end } m:base(1)")
    #expect(outcome.message.contains("instructions"))
  }

  @Test func aMeasureIsCollectedWithItsFunctions() {
    let many = """
      for i = 1, 20000 do
        local big = ("x"):rep(1000)
        local m = collate.measure { base = function(v) return #big + v end }
        assert(m:base(i) == 1000 + i)
      end
      print("done")
      """
    #expect(LuaProbe(instructions: 50_000_000, memory: 4 << 20).printed(many) == "done")
  }
}
