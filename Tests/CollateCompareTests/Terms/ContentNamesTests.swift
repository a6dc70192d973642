import Testing

@testable import CollateCompare

@Suite struct ContentNamesTests {
  private func names(_ texts: String...) -> [String] {
    var names = ContentNames(prefix: "c")
    return texts.map { names.name(Array($0.utf8)[...]) }
  }

  @Test func theWordsMakeTheName() {
    let found = names("Nine farms were flooded.", "Ten farms were flooded.")
    #expect(Set(found).count == 2)
    #expect(found.allSatisfy { $0.count == 9 && $0.hasPrefix("c") })
    #expect(names("nine  farms were flooded") == names("Nine farms were flooded."))
  }

  @Test func theSameWordsAgainAreCounted() {
    let found = names("A bridge fell.", "A bridge fell.", "A bridge fell!")
    #expect(found[1] == found[0] + "-2")
    #expect(found[2] == found[0] + "-3")
  }
}
