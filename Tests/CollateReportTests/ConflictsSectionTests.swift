import CollateCore
import Testing

@testable import CollateReport

@Suite struct ConflictsSectionTests {
  @Test func aConflictShowsItsSidesAndItsClaim() {
    let conflicts = markup { $0.conflictsSection }
    #expect(conflicts.contains("two exact counts of the same thing") && conflicts.contains("row 1"))
    #expect(conflicts.contains("class=\"deviant\"") && conflicts.contains("class=\"reference\""))
    #expect(conflicts.contains(", differs"))
    #expect(conflicts.contains("a.txt and 1 other") || conflicts.contains("b.txt and 1 other"))
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
  }
}
