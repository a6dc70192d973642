import Testing

@testable import CollateCompare

@Suite struct WitnessesTests {
  private let witnesses = Witnesses(
    [LinkPair(left: 0, right: 2), LinkPair(left: 0, right: 3), LinkPair(left: 1, right: 2)],
    scores: [1, -5, 2], count: 4, floor: -4)

  private func partners(of sentence: Int) -> [Int] {
    var found: [Int] = []
    witnesses.forEachPartner(of: sentence) { partner, _ in found.append(partner) }
    return found
  }

  @Test func aPairOfFairScoreMakesEachThePartnerOfTheOther() {
    #expect(partners(of: 0) == [2])
    #expect(partners(of: 2) == [1, 0])
    #expect(partners(of: 3).isEmpty)
  }

  @Test func theBestPartnerIsTheOneWhoseWeakerLinkIsStrongest() {
    let none = -Double.infinity
    #expect(witnesses.best(of: 2, [3, 0.5, none, none], from: -6) == 1)
    #expect(witnesses.best(of: 2, [none, none, none, none], from: -6) == -6)
    #expect(witnesses.best(of: 3, [9, 9, 9, 9], from: -6) == -6)
  }
}
