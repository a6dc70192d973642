import CollateCore
import Testing

@testable import CollateReport

@Suite struct WordingTests {
  private func headline(files: Int, families: [[Int]]) -> String {
    var corpus = Corpus()
    corpus.documents = (0..<files).map { Document(name: "\($0)", plain: "") }
    corpus.derivation.families = families.enumerated().map { .init(id: "f\($0)", members: $1) }
    return Wording.headline(Presentation(corpus, record: RunRecord()))
  }

  @Test func theHeadlineCountsAccounts() {
    #expect(headline(files: 1, families: []) == "1 file, nothing to compare it with")
    #expect(headline(files: 3, families: [[0, 1, 2]]) == "3 files, all resting on one account")
    #expect(headline(files: 3, families: [[0, 1], [2]]) == "3 files, 2 independent accounts")
    #expect(headline(files: 3, families: []) == "3 files, each an account of its own")
  }

  @Test func aChainIsReadFromItsOrigin() {
    #expect(Wording.attribution(["RIA", "Lavrov"]) == "Lavrov, reported by RIA")
    #expect(Wording.attribution(["Lavrov"]) == "Lavrov")
    #expect(Wording.attribution([]).isEmpty)
  }

  @Test func sharesAreWholePercentages() {
    #expect(Wording.percent(0.126) == "13 %")
    #expect(Wording.percent(7) == "100 %")
    #expect(Wording.percent(.nan) == "–")
  }
}
