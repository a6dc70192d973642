import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct NumberValueTests {
  private func value(
    _ number: Double, _ bound: Quantity.Bound = .exact, to upper: Double? = nil, factor: Double = 1
  )
    -> NumberValue
  {
    NumberValue(
      Quantity(span: Span(0, 1), lower: number, upper: upper ?? number, bound: bound), factor: factor)
  }

  @Test func boundsAreIntervals() {
    #expect(value(40).allowed == 40...40)
    #expect(value(40, .about).allowed == 36...44)
    #expect(value(40, .moreThan).allowed == 40...(.infinity))
    #expect(value(40, .atMost).allowed == -.infinity...40)
    #expect(value(35, .range, to: 40).allowed == 35...40)
  }

  @Test(arguments: [(14_000, 1000), (7.6, 0.1), (43, 1), (500, 100), (1250, 10)] as [(Double, Double)])
  func theLastDigitThatCountsIsTheGrain(number: Double, grain: Double) {
    #expect(abs(value(number).grain - grain) < 1e-9)
  }

  @Test func unitsOfADimensionShareOneScale() {
    #expect(value(2, factor: 1000).lower == 2000)
    #expect(value(2, factor: 1000).grain == 1000)
  }

  @Test func aMovedPointIsAPowerOfTen() {
    #expect(value(45e6).isPowerOfTen(of: value(4.5e6)))
    #expect(value(3e6).isPowerOfTen(of: value(3e9)))
    #expect(!value(45).isPowerOfTen(of: value(46)) && !value(45).isPowerOfTen(of: value(300)))
  }
}
