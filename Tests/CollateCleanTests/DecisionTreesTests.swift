import CollateText
import Testing

@testable import CollateClean

@Suite struct DecisionTreesTests {
  private let trees = DecisionTrees("0:1.5:1:-1 1:0:-2:-3 = 0.5 -1 2 ; = 0.25")

  @Test func rowsGoDownToOneLeafOfEachTree() {
    func odds(_ row: [Float]) -> Float { 1 / trees.probability(row) - 1 }
    #expect(abs(odds([2, 0]) - 0.472_37) < 1e-4)
    #expect(abs(odds([1.5, 0]) - 2.117) < 1e-4)
    #expect(abs(odds([1, 0.1]) - 0.105_4) < 1e-4)
  }
}
