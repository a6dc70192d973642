import Testing

@testable import CollateSharing

@Suite struct VersionOrderTests {
  @Test func laterVersionsComeInOrder() {
    let tags = ["1.10.0", "1.9.9", "latest", "1.2", "2.0-beta", "v1.9.10", "1.9.9.1", "0.1"]
    #expect(VersionOrder.newer(than: "1.9.9", among: tags) == ["1.9.9.1", "v1.9.10", "1.10.0"])
    #expect(VersionOrder.newer(than: "latest", among: tags).isEmpty)
    #expect(VersionOrder.newer(than: "2.0.0", among: tags).isEmpty)
  }

  @Test func theLatestIsAVersionWhereThereIsOne() {
    #expect(VersionOrder.latest(among: ["1.9", "latest", "1.10", "zzz"]) == "1.10")
    #expect(VersionOrder.latest(among: ["main", "latest"]) == "latest")
    #expect(VersionOrder.latest(among: ["a", "b"]) == "b")
    #expect(VersionOrder.latest(among: []) == nil)
  }
}
