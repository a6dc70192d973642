import CollateText
import Testing

@Suite struct PartitioningTests {
  @Test func theFirstElementThatHoldsIsFoundWhereverItStands() {
    for count in 0...20 {
      for first in 0...count {
        let all = (0..<count).map { $0 >= first }
        #expect(all.partitioningIndex { $0 } == first)
      }
    }
  }

  @Test func aSliceHasIndicesOfItsOwn() {
    let slice = [9, 9, 1, 3, 3, 5][2...]
    #expect(slice.partitioningIndex { $0 >= 3 } == 3)
    #expect(slice.partitioningIndex { $0 > 5 } == slice.endIndex)
  }
}
