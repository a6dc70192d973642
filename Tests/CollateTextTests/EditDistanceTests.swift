import Testing

@testable import CollateText

@Suite struct EditDistanceTests {
  private func distance(_ left: String, _ right: String, limit: Int = 9) -> Int? {
    EditDistance.between(Array(left.utf8), Array(right.utf8), limit: limit)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("abcd", "abdc", 1), ("ca", "abc", 3),
    ("same", "same", 0),
  ])
  func countsSingleEdits(left: String, right: String, expected: Int) {
    #expect(distance(left, right) == expected)
    #expect(distance(right, left) == expected)
  }

  @Test func moreThanTheLimitIsNone() {
    #expect(distance("kitten", "sitting", limit: 3) == 3)
    #expect(distance("kitten", "sitting", limit: 2) == nil)
    #expect(distance("a", "abcdef", limit: 2) == nil)
  }

  @Test func theNearestNameIsSuggested() {
    let names = ["threshold", "through", "to"]
    #expect(EditDistance.suggestion(for: "treshhold", among: names) == "threshold")
    #expect(EditDistance.suggestion(for: "TO", among: names) == "to")
    #expect(EditDistance.suggestion(for: "worker", among: names) == nil)
    #expect(EditDistance.suggestion(for: "x", among: []) == nil)
    #expect(EditDistance.hint(for: "throuhg", among: names) == "; did you mean 'through'?")
    #expect(EditDistance.hint(for: "worker", among: names).isEmpty)
  }

  @Test func equallyNearNamesAreTakenByTheirOrder() {
    #expect(EditDistance.suggestion(for: "bat", among: ["rat", "cat"]) == "cat")
  }
}
