import CollateText
import Testing

@testable import CollateCompare

@Suite struct NounClassTests {
  private func admits(_ one: String, _ other: String) -> Bool {
    guard let left = NounClass(stem: Stemming.stem(one)), let right = NounClass(stem: Stemming.stem(other))
    else {
      return false
    }
    return left.admits(right) && right.admits(left)
  }

  @Test(arguments: [
    ("homes", "houses"), ("vessels", "ships"), ("people", "women"), ("victims", "passengers"),
    ("kids", "children"),
    ("Bavarians", "people"), ("cops", "officers"), ("quakes", "tremors"),
  ])
  func wordsForTheSameThingsAdmitEachOther(one: String, other: String) {
    #expect(admits(one.lowercased(), other.lowercased()))
  }

  @Test(arguments: [("women", "children"), ("soldiers", "nurses"), ("homes", "people"), ("ships", "houses")])
  func otherKindsDoNot(one: String, other: String) { #expect(!admits(one, other)) }

  @Test func personsAreKnown() {
    #expect(NounClass(stem: Stemming.stem("firefighters"))?.isPersons == true)
    #expect(NounClass(stem: Stemming.stem("bridges")) == nil)
    #expect(NounClass(stem: Stemming.stem("houses"))?.isPersons == false)
  }
}
