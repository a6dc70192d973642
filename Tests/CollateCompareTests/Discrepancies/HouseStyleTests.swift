import Testing

@testable import CollateCompare

@Suite struct HouseStyleTests {
  @Test(arguments: [
    ("neighbourhood", "neighborhood"), ("terrorised", "terrorized"), ("defence", "defense"),
    ("centre", "center"),
    ("travelled", "traveled"),
  ])
  func variantsOfOneWord(left: String, right: String) {
    #expect(HouseStyle.isVariant(left, right))
  }

  @Test func otherWordsAreNone() {
    #expect(!HouseStyle.isVariant("something", "somebody"))
  }
}
