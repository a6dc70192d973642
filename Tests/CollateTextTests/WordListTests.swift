import Testing

@testable import CollateExtract

@Suite struct NameListTests {
  private let list = NameList(";alpha;beta gamma;delta;omega;")

  @Test(arguments: ["alpha", "beta gamma", "delta", "omega"])
  func findsEveryEntry(entry: String) {
    #expect(list.contains(entry))
  }

  @Test(arguments: ["", "a", "alph", "alphaa", "beta", "gamma", "zeta", ";", "delta;omega"])
  func findsNothingElse(entry: String) {
    #expect(!list.contains(entry))
  }

  @Test func listsAreSortedAsTheSearchExpects() {
    #expect(Gazetteer.isCountry("zimbabwe") && Gazetteer.isCountry("afghanistan"))
    #expect(Gazetteer.isCity("paris") && Gazetteer.isGivenName("maria") && Gazetteer.isFamilyName("johnson"))
    #expect(Gazetteer.isCommonWord("officials") && Gazetteer.isCommonWord("closed"))
    #expect(!Gazetteer.isCommonWord("halvorsen"))
  }
}
