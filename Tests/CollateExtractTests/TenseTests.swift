import Testing

@testable import CollateExtract

@Suite struct TenseTests {
  private func tense(_ text: String) throws -> Tense {
    let row = tokens(text)
    let day = try #require(row.firstIndex { $0.key == "friday" })
    return Tense.around(day..<day + 1, in: row)
  }

  @Test(arguments: [
    ("The dam broke on Friday.", Tense.past), ("The fair will open on Friday.", .future),
    ("On Friday the dam collapsed.", .past),
    ("The fair is to open Friday.", .future), ("Friday", .unknown), ("It opens. The Friday sky", .unknown),
    ("He died. On Friday it will rain.", .future), ("The talks, due Friday, were long.", .future),
    ("The fair is to be held on Friday.", .future),
  ])
  func theVerbThatADateBelongsTo(text: String, expected: Tense) throws {
    #expect(try tense(text) == expected)
  }

  @Test func aVerbBeyondReachSaysNothing() throws {
    #expect(try tense("Friday one two three four five six seven eight nine ten eleven will") == .unknown)
  }
}
