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

  @Test func theOrderInWhichStemsComeShowsInNoSum() {
    let weights = ["a": 0.1, "b": 0.2, "c": 0.3, "d": 1e-3, "e": 0.7]
    let sums = [["a", "b", "c", "d", "e"], ["e", "d", "c", "b", "a"], ["c", "e", "a", "d", "b"]].map {
      stems in
      var table = StemTable { weights[$0] ?? 0 }
      let set = table.set(stems)
      return table.mass(set)
    }
    #expect(Set(sums).count == 1)
  }

  @Test func setsWithoutACommonStemAreDisjoint() {
    var table = StemTable { _ in 1 }
    let left = table.set(["barn"])
    #expect(left.isDisjoint(with: table.set(["lake", "hill"])))
    #expect(left.isDisjoint(with: table.set([])))
    #expect(table.sharedMass(left, table.set(["lake"])) == 0)
  }
}
