import Testing

@testable import CollateCompare

@Suite struct MeasureScaleTests {
  @Test func unitsOfOneDimensionShareAScale() {
    let (mile, kilometre) = (MeasureScale(unit: "mi"), MeasureScale(unit: "km"))
    #expect(mile.dimension == kilometre.dimension)
    #expect(abs(mile.factor / kilometre.factor - 1.609) < 0.001)
    #expect(MeasureScale(unit: "ha").dimension != mile.dimension)
  }

  @Test func anyOtherUnitIsADimensionOfItsOwn() {
    #expect(MeasureScale(unit: "USD").dimension == "USD" && MeasureScale(unit: "USD").factor == 1)
  }
}
