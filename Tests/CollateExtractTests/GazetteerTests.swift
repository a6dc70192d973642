import Testing

@testable import CollateExtract

@Suite struct GazetteerTests {
  @Test func listsAreSortedAsTheSearchExpects() {
    #expect(Gazetteer.isCountry("zimbabwe") && Gazetteer.isCountry("afghanistan"))
    #expect(
      Gazetteer.place("paris") == .city && Gazetteer.isGivenName("maria") && Gazetteer.isFamilyName("johnson")
    )
    #expect(Gazetteer.isCommonWord("officials") && Gazetteer.isCommonWord("closed"))
    #expect(!Gazetteer.isCommonWord("halvorsen"))
  }

  @Test func capitalsStandForTheirCountries() {
    #expect(Gazetteer.state(of: "pyongyang") == "north korea")
    #expect(Gazetteer.state(of: "dprk") == "north korea")
    #expect(Gazetteer.state(of: "amsterdam") == "netherlands")
    #expect(Gazetteer.state(of: "hamburg") == nil)
  }
}
