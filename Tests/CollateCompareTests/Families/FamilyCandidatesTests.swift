import Testing

@testable import CollateCompare

@Suite struct FamilyCandidatesTests {
  @Test func documentsThatShareEnoughAreCandidates() {
    let found = FamilyCandidates.find([[1, 2, 3, 4], [2, 3, 4, 9], [4, 5, 6], []])
    #expect(found.map { [$0.0, $0.1] } == [[0, 1]])
  }

  @Test func manyCopiesAreChained() {
    let found = FamilyCandidates.find([[UInt64]](repeating: [1, 2, 3], count: 150))
    #expect(found.count < 150 * 10)
    #expect(Set(found.map(\.1)) == Set(1..<150))
  }
}
