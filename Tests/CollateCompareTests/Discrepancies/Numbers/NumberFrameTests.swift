import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberFrameTests {
  @Test func itsTextHoldsBoundUnitAndNoun() {
    #expect(
      NumberFrame.read("They saw at least 9 barns burn.", ("at least 9", 9, .atLeast), counted: "barn").text
        == "atLeast 9 barn")
    #expect(NumberFrame.read("It lies 24 km away.", ("24 km", 24, .exact), unit: "km").text == "24 km")
  }

  @Test func personsAreCountedPersons() {
    #expect(
      NumberFrame.read("It carried 30 passengers.", ("30", 30, .exact), counted: "passenger").countsPersons)
    #expect(!NumberFrame.read("It carried 30 crates.", ("30", 30, .exact), counted: "crate").countsPersons)
    #expect(!NumberFrame.read("It lies 24 km away.", ("24 km", 24, .exact), unit: "km").countsPersons)
  }
}
