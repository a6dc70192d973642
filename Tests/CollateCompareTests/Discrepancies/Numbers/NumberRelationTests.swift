import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NumberRelationTests {
  private func sum(_ value: Double, _ bound: Quantity.Bound = .exact, unit: String = "USD") -> NumberFrame {
    .read("The town spent this sum on a bridge.", ("this sum", value, bound), unit: unit)
  }

  private func count(_ value: Double, _ bound: Quantity.Bound = .exact) -> NumberFrame {
    .read("The town counted so many sheep.", ("so many", value, bound), counted: "sheep")
  }

  @Test func oneValueIsEqualAndOneWithOtherBoundsIsABound() {
    #expect(NumberRelation(count(40), count(40)) == .equal)
    #expect(NumberRelation(count(40), count(40, .moreThan)) == .bound)
  }

  @Test func aConversionIsEqual() {
    #expect(NumberRelation(sum(15, unit: "mi"), sum(24, unit: "km")) == .equal)
    #expect(NumberRelation(sum(15, unit: "mi"), sum(40, unit: "km")) == .excludes)
  }

  @Test func onlyTheOtherValuesOwnDigitsRoundIt() {
    #expect(NumberRelation(sum(43.9e6), sum(43_885_310)) == .rounded)
    #expect(NumberRelation(count(14_000), count(14_238)) == .rounded)
    #expect(NumberRelation(count(25_361), count(25_631)) == .excludes)
    #expect(NumberRelation(count(250), count(251)) == .excludes)
    #expect(NumberRelation(count(14_000, .moreThan), count(13_900)) == .excludes)
  }

  @Test func digitsCutOffAreNoOtherValue() {
    #expect(NumberRelation(sum(43e6), sum(43_885_310)) == .cut)
  }

  @Test func whatTheWordsAllowToBeOneFits() {
    #expect(NumberRelation(count(600, .moreThan), count(650, .moreThan)) == .fits)
    #expect(NumberRelation(count(40, .about), count(42)) == .fits)
    #expect(NumberRelation(count(40, .about), count(52)) == .excludes)
    #expect(NumberRelation(count(40, .atMost), count(52)) == .excludes)
  }

  @Test func digitsWithTwoReadingsAgreeWithBoth() {
    var ambiguous = count(8.4)
    ambiguous.value.alternative = 8400
    #expect(NumberRelation(ambiguous, count(8400)) == .equal)
    #expect(NumberRelation(count(8400), ambiguous) == .equal)
  }
}
