import Testing

@testable import CollateExtract

@Suite struct GazetteerTests {
  @Test func listsAreSortedAsTheSearchExpects() {
    #expect(Gazetteer.isCountry("zimbabwe") && Gazetteer.isCountry("afghanistan"))
    #expect(Gazetteer.isCity("paris") && Gazetteer.isGivenName("maria") && Gazetteer.isFamilyName("johnson"))
    #expect(Gazetteer.isCommonWord("officials") && Gazetteer.isCommonWord("closed"))
    #expect(!Gazetteer.isCommonWord("halvorsen"))
  }
}
