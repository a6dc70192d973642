import CollateCore
import Testing

@testable import CollateReport

@Suite struct ReportFileTests {
  @Test func codesTellTheFamilyAndTheOrderOfMaking() {
    var corpus = TestCorpus.corpus
    corpus.derivation.order = [1, 0]
    let files = ReportFile.all(of: corpus, families: Families(of: corpus))
    #expect(files.map(\.code) == ["A2", "A1", "B1"])
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (702, "AAA")])
  func lettersGoOnBeyondTheAlphabet(index: Int, letters: String) {
    #expect(ReportFile.letters(ofFamily: index) == letters)
  }
}
