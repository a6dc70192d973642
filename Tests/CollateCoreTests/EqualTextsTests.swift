import Testing

@testable import CollateCore

@Suite struct EqualTextsTests {
  private func texts(_ texts: [String], _ members: [Int]? = nil) -> EqualTexts {
    let documents = texts.enumerated().map { Document(name: "\($0)", plain: $1) }
    return EqualTexts(members ?? Array(documents.indices), of: documents)
  }

  @Test func theFirstHolderOfATextStandsForAll() {
    let found = texts(["rain", "snow", "rain", "hail", "snow", "rain"])
    #expect(found.holders == [[0, 2, 5], [1, 4], [3]])
    #expect(found.originals == [0, 1, 3])
    #expect(found.copies == [0: [2, 5], 1: [4]])
    #expect(found.hasCopies)
  }

  @Test func onlyTheMembersOfAGroupCount() {
    let found = texts(["rain", "snow", "rain", "rain"], [1, 2, 3])
    #expect(found.holders == [[1], [2, 3]])
  }

  @Test func accountsWithoutTextAreNoCopies() {
    #expect(texts(["", "", "rain"]).holders == [[0], [1], [2]])
    #expect(!texts(["", "", "rain"]).hasCopies)
  }
}
