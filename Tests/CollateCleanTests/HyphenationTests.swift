import CollateText
import Testing

@testable import CollateClean

@Suite struct HyphenationTests {
  private func fold(_ text: String) -> String {
    String(decoding: LineFolding.fold(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test func brokenWordsAreMendedWhereTheTextKnowsThem() {
    let text = """
      The ministry of the interior said late on Sunday that the govern-
      ment would pay for the repairs of the bridge and of the two roads
      that lead to it, and that the government had money set aside.
      """
    #expect(fold(text).contains("that the government would"))
  }

  @Test func compoundsKeepTheirHyphen() {
    let text = """
      The ministry of the interior said late on Sunday that the cease-
      fire would hold until the talks, which are to begin on Thursday,
      have ended, and that the observers would stay in the country.
      """
    #expect(fold(text).contains("that the cease-fire would"))
  }

  @Test func wordsOfEnglishAreMendedAndNamesWithThem() {
    let text = """
      The munici-
      pal baths of Orrin will re-
      open in Septem-
      ber, director Hanna Tam-
      bour said, with photo-
      graphs of the cross-
      border swim.
      """
    #expect(
      fold(text)
        == "The municipal baths of Orrin will reopen in September, director Hanna Tambour said, with "
        + "photographs of the cross-border swim.")
  }

  @Test func aHyphenAloneIsNoBrokenWord() {
    #expect(fold("The talks opened -\nat last.") == "The talks opened -\nat last.")
    #expect(fold("Pre-\nOrrin ferries") == "Pre-\nOrrin ferries")
  }
}
