import Testing

@testable import CollateCompare

@Suite struct DenseNetworkTests {
  /// One hidden unit sees the first input, the other its opposite.
  private let network = DenseNetwork(
    means: [10, 0], scales: [2, 1], hidden: [1, 0, 0, -1, 0.5, 1], output: [3, 5, -1])

  @Test func aUnitBelowZeroIsSilent() {
    #expect(network.logOdds([14, 0]) == 3 * 2 - 1)
    #expect(network.logOdds([6, 0]) == 5 * 3 - 1)
  }

  @Test func everyInputCounts() {
    #expect(network.logOdds([10, 4]) == 5 * 3 - 1)
  }
}
