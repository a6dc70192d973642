import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct SpecialCountsTests {
  private func quantities(_ text: String) -> [Quantity] {
    QuantityParser.quantities(in: segment(text))
  }

  @Test(arguments: [
    ("No sailors were hurt.", "sailor"), ("Nobody was killed.", "person"), ("No one was injured.", "person"),
    ("None of the miners came up.", "miner"), ("There were no casualties.", "casualty"),
  ])
  func noughtIsWrittenInWords(text: String, counted: String) throws {
    let found = quantities(text)
    #expect(found.map(\.upper) == [0])
    #expect(found.map(\.counted) == [counted])
  }

  @Test(arguments: [
    "There were no plans to sell.", "No decision was taken.", "Nobody from the firm replied.",
  ])
  func noDeniesOtherThings(text: String) { #expect(quantities(text).isEmpty) }

  @Test(arguments: [
    ("They won 3-2.", 2, 3), ("It was a 2-3 loss.", 2, 3), ("The bill passed on a 45-1 vote.", 1, 45),
  ])
  func aScoreIsOneValue(text: String, lower: Double, upper: Double) throws {
    let found = try #require(quantities(text).first)
    #expect(found.unit == "score" && found.lower == lower && found.upper == upper)
  }

  @Test(arguments: ["Call 555-12-34.", "It is open 24-7.", "The odds are 50-50.", "Seat A3-1 was free."])
  func otherDigitsWithADashAreNoScore(text: String) {
    #expect(quantities(text).allSatisfy { $0.unit != "score" })
  }

  @Test func vagueCountsCarryTheirNounAndUnit() throws {
    let barns = try #require(quantities("Several wooden barns burned.").first)
    #expect(barns.isVague && barns.lower == 3 && barns.counted == "barn")
    let miles = try #require(quantities("It drifted hundreds of miles.").first)
    #expect(miles.isVague && miles.unit == "mi")
    #expect(quantities("He stayed several days.").isEmpty)
  }
}
