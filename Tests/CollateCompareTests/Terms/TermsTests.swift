import CollateText
import Testing

@testable import CollateCompare

@Suite struct TermsTests {
  private func keys(_ text: String) -> [String?] {
    let bytes = Array(text.utf8)
    return WordToken.all(in: bytes, Span(0, bytes.count)).map(Terms.key)
  }

  @Test func formsOfAWordShareAKey() {
    #expect(keys("diverted") == keys("diverting"))
  }

  @Test func valuesCompareAndNotTheirSpelling() {
    #expect(keys("forty") == keys("40"))
    #expect(keys("three million") == [keys("3,000,000")[0], nil])
  }

  @Test func grammarCarriesNoKey() {
    #expect(keys("the which didn't said") == [nil, nil, nil, nil])
    #expect(keys("US")[0] != nil)
  }

  @Test func vocabularyNumbersInOrderOfFirstUse() {
    var vocabulary = Vocabulary()
    let numbers = ["b", "a", "b", "#40.0"].map { vocabulary.number(of: $0) }
    #expect(numbers == [0, 1, 0, 2])
    #expect(vocabulary.isNumeric(2))
    #expect(!vocabulary.isNumeric(1))
  }
}
