import Testing

@testable import CollateLua
@testable import CollateLuaTesting

@Suite struct TestOrderTests {
  @Test func theSameSeedGivesTheSameOrder() {
    #expect(TestOrder.places(count: 8, seed: 1) == TestOrder.places(count: 8, seed: 1))
    #expect(TestOrder.places(count: 8, seed: 1) != TestOrder.places(count: 8, seed: 2))
    var order = TestOrder(seed: 0)
    #expect(order.next() == 0xE220_A839_7B1D_CDAF)
  }

  @Test func everyPlaceStandsOnceAndNeverAllInTheirOwnOrder() {
    for seed in 0..<50 as Range<UInt64> {
      let places = TestOrder.places(count: 2, seed: seed)
      #expect(places == [1, 0])
    }
    #expect(TestOrder.places(count: 9, seed: 3).sorted() == Array(0..<9))
    #expect(TestOrder.places(count: 1, seed: 3) == [0] && TestOrder.places(count: 0, seed: 3).isEmpty)
  }
}
