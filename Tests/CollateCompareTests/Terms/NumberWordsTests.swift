import Testing

@testable import CollateCompare

@Suite struct NumberWordsTests {
  @Test func readsDigitsWithSeparators() {
    #expect(NumberWords.value(ofDigits: Array("1,234.5".utf8)) == 1234.5)
    #expect(NumberWords.value(ofDigits: Array("12.5.2011".utf8)) == 1_252_011)
  }

  @Test func refusesWhatIsNoNumber() {
    #expect(NumberWords.value(ofDigits: Array("12th".utf8)) == nil)
    #expect(NumberWords.value(ofDigits: Array(repeating: 0x39, count: 40)) == nil)
  }
}
