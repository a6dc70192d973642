import Testing

@testable import CollateCompare

@Suite struct StemSetTests {
  @Test func whatTwoSetsShareWeighsTheSumOfItsStems() {
    var table = StemTable { Double($0.utf8.count) }
    let left = table.set(["barn", "fire", "hill", "fire"])
    let right = table.set(["hill", "barn", "lake"])
    #expect(table.sharedMass(left, right) == 8)
    #expect(table.mass(left) == 12)
    #expect(!left.isDisjoint(with: right))
  }

  @Test func setsWithoutACommonStemAreDisjoint() {
    var table = StemTable { _ in 1 }
    let left = table.set(["barn"])
    #expect(left.isDisjoint(with: table.set(["lake", "hill"])))
    #expect(left.isDisjoint(with: table.set([])))
    #expect(table.sharedMass(left, table.set(["lake"])) == 0)
  }
}
