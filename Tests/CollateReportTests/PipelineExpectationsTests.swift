import CollateCore
import Foundation
import Testing

@testable import CollateReport

@Suite struct PipelineExpectationsTests {
  /// The failures of a test that expects so much of the sample corpus.
  private func failures(_ expectation: String) throws -> [String] {
    let text = """
      collate: 1
      stages: [ { use: x } ]
      tests: [ { name: n, expect: { \(expectation) } } ]
      """
    let checker = PipelineChecker(catalogue: Catalogue()) { _ throws(ConfigurationError) in
      throw ConfigurationError([])
    }
    let test = try #require(try checker.tests(Array(text.utf8), file: "p.yaml").first)
    return PipelineExpectations(TestCorpus.corpus).failures(of: test).map(\.message)
  }

  private var conflict: FoundItem {
    get throws {
      try #require(FoundItem.all(in: TestCorpus.corpus).first { $0.identity.kind == .conflict })
    }
  }

  @Test func countsAreCompared() throws {
    let corpus = TestCorpus.corpus
    #expect(
      try failures("documents: \(corpus.documents.count), claims: { min: 1 }, failures: { max: 99 }") == [])
    #expect(
      try failures("documents: 99, failures: { max: 99 }") == [
        "documents must be 99, not \(corpus.documents.count)"
      ])
    #expect(
      try failures("claims: { min: 999 }, failures: { max: 99 }").first?.hasPrefix(
        "claims must be at least 999") == true)
    #expect(
      try failures("material: { min: 7, max: 9 }, failures: { max: 99 }").first?.hasPrefix(
        "material must be 7 to 9") == true)
  }

  @Test func whatIsFoundIsLookedForByItsTexts() throws {
    let word = try #require(try conflict.identity.title.split(separator: "“").last?.prefix { $0 != "”" })
    let known = "failures: { max: 99 }"
    #expect(try failures("includes: [ { conflict: '\(word)' } ], \(known)") == [])
    #expect(try failures("includes: [ { conflict: '\(word.prefix(2).uppercased())*' } ], \(known)") == [])
    #expect(
      try failures("includes: [ { claim: 'no such words' } ], \(known)").first?.hasPrefix(
        "no claim is like this; found") == true)
    #expect(
      try failures("excludes: [ { conflict: '\(word)' } ], \(known)").first?.hasPrefix(
        "this conflict must not be found") == true)
    #expect(try failures("includes: [ { conflict: '\(word)', is: nothing } ], \(known)").count == 1)
    #expect(try failures("includes: [ { conflict: '\(word)', in: no.txt } ], \(known)").count == 1)
  }

  @Test func materialConflictsAreTheExpectedOnes() throws {
    let found = try failures("only-material: [ 'nothing is so' ], failures: { max: 99 }")
    let material = TestCorpus.corpus.discrepancies.count { $0.severity == .material }
    #expect(found.count == material + 1)
    #expect(found.contains { $0.hasPrefix("no material conflict is like this") })
    #expect(try failures("only-material: [ '*' ], failures: { max: 99 }").count == (material == 0 ? 1 : 0))
  }

  @Test func aSnapshotHoldsConflicts() throws {
    #expect(PipelineExpectations(TestCorpus.corpus).snapshot.contains(try conflict.identity.title))
  }
}
