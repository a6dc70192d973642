import Testing

@testable import CollateExtract

@Suite struct NumberSumTests {
  @Test func scalesInsideScales() {
    var sum = NumberSum(grouping: 1e3)
    _ = sum.add(2)
    sum.multiply(by: 100)
    _ = sum.add(40)
    sum.multiply(by: 1000)
    _ = sum.add(6)
    #expect(sum.value == 240_006)
  }

  @Test func tenThousandsGroupInEastAsia() {
    var sum = NumberSum(grouping: 1e4)
    _ = sum.add(3)
    sum.multiply(by: 1000)
    sum.multiply(by: 1e4)
    #expect(sum.value == 30_000_000)
  }

  @Test func aValueNeedsRoom() {
    var sum = NumberSum(grouping: 1e3)
    let fits = [sum.add(20), sum.add(5), sum.add(7)]
    #expect(fits == [true, true, false])
    var inverted = NumberSum(grouping: 1e3)
    _ = inverted.add(5)
    inverted.join()
    _ = inverted.add(20)
    #expect(inverted.value == 25)
  }
}
