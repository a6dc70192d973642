import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberVerdictTests {
  private func count(_ value: Double, _ bound: Quantity.Bound = .exact, upper: Double? = nil) -> NumberFrame {
    .read(
      "The town counted so many sheep.", ("so many", value, bound), upper: upper, counted: "sheep",
      isVague: upper != nil)
  }

  private func severity(_ left: NumberFrame, _ right: NumberFrame) -> Difference.Severity? {
    NumberVerdict.severity(NumberRelation(left, right), left, right)
  }

  @Test func valuesThatExcludeEachOtherAreMaterial() {
    #expect(severity(count(17), count(23)) == .material)
    #expect(severity(count(17), count(17)) == nil)
  }

  @Test func boundsOfOneValueAreMinorAtMost() {
    #expect(severity(count(12), count(12, .atLeast)) == .minor)
    #expect(severity(count(12, .about), count(12, .atMost)) == .minor)
    #expect(severity(count(12, .about), count(12)) == nil)
    #expect(severity(count(1, .atLeast), count(1)) == nil)
  }

  @Test func aLowerBoundFarBelowIsMaterial() {
    #expect(severity(count(40, .atLeast), count(250)) == .material)
    #expect(severity(count(600, .moreThan), count(650, .moreThan)) == .minor)
  }

  @Test func vagueWordsDifferWhereTheirRangeEnds() {
    #expect(severity(count(3, .range, upper: 9), count(4)) == .minor)
    #expect(severity(count(3, .range, upper: 9), count(2)) == .minor)
    #expect(severity(count(3, .range, upper: 9), count(60)) == .material)
    #expect(severity(count(24, .range, upper: 99), count(36)) == nil)
    #expect(severity(count(24, .range, upper: 99), count(4)) == .material)
  }
}
