import CollateCore
import Testing

@testable import CollateReport

@Suite struct ConflictsSectionTests {
  @Test func aConflictShowsItsSidesAndItsClaim() {
    let conflicts = markup { $0.conflictsSection }
    #expect(conflicts.contains("two exact counts of the same thing") && conflicts.contains("row 1"))
    #expect(conflicts.contains("class=\"deviant\"") && conflicts.contains("class=\"reference\""))
    #expect(conflicts.contains(", 1 of 2 accounts, differs"))
    #expect(conflicts.contains("Mill fire and 1 other"))
  }

  @Test func aConflictIsARowWithTheValueOfEachFile() {
    let conflicts = markup { $0.conflictsSection }
    #expect(conflicts.ranges(of: "<td><b>Nine people</b> </td>").count == 2)
    #expect(conflicts.ranges(of: "<td><b>Fourteen people</b> </td>").count == 1)
    #expect(conflicts.contains("href=\"#d1\""))
  }

  @Test func wordingAndCandidatesAreNoConflicts() {
    var corpus = TestCorpus.corpus
    corpus.wording = corpus.discrepancies
    corpus.candidates = corpus.discrepancies
    corpus.discrepancies = []
    #expect(!markup(corpus) { $0.conflictsSection }.contains("<article"))
  }

  @Test func noConflictIsSaidOfSeveralFilesOnly() {
    var corpus = TestCorpus.corpus
    corpus.discrepancies = []
    #expect(markup(corpus) { $0.conflictsSection }.contains("No conflict was found."))
    #expect(!markup(bareCorpus) { $0.conflictsSection }.contains("No conflict was found."))
    var bytes: [UInt8] = []
    Node.render(Page(Presentation(corpus, record: RunRecord())).conflictsSection, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self).contains("Not compared"))
  }
}
