import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ClaimsStageTests {
  private func claims(_ corpus: Corpus) -> [Claim] {
    var corpus = corpus
    FamiliesStage.findFamilies(in: &corpus)
    ClaimsStage.findClaims(in: &corpus, required: 2)
    return corpus.claims
  }

  @Test func aFactOfTwoAccountsIsCorroborated() {
    let found = claims(SmallCorpus.fire)
    let deaths = found.first { $0.documents == [0, 1, 2] }
    #expect(deaths?.support == .corroborated)
    #expect(Set(found.map(\.id)).count == found.count)
  }

  @Test func linksJoinSentencesOfTwoDocuments() {
    var corpus = SmallCorpus.fire
    ClaimsStage.findClaims(in: &corpus, required: 2)
    let sentences = corpus.documents.map { Set($0.annotations(Sentence.kind).map(\.span)) }
    #expect(corpus.links.contains { $0.left.document == 0 && $0.right.document == 1 })
    #expect(corpus.links.allSatisfy { $0.left.document < $0.right.document })
    #expect(
      corpus.links.flatMap { [$0.left, $0.right] }.allSatisfy { sentences[$0.document].contains($0.span) })
  }

  @Test func copiesAreOneAccount() {
    let mayor = claims(SmallCorpus.fire).first { claim in
      claim.documents.count > 1 && SmallCorpus.fire.string(claim.statement).contains("Brekke")
    }
    #expect(mayor?.documents == [0, 2])
    #expect(mayor?.support == .oneAccount)
  }

  @Test func whatOneFileHasStandsAlone() {
    let alone = claims(SmallCorpus.fire).filter { $0.support == .singleFile }
    #expect(alone.contains { SmallCorpus.fire.string($0.statement).contains("three loud bangs") })
    #expect(alone.allSatisfy { $0.documents.count == 1 })
    // What no other account separates is one statement.
    let statements = alone.map(\.statement).sorted()
    #expect(zip(statements, statements.dropFirst()).allSatisfy { !$0.contains($1) })
  }

  @Test func everyPassageIsEvidenceOnce() {
    for (left, right) in zip(claims(SmallCorpus.fire), claims(SmallCorpus.fire).dropFirst()) {
      for one in left.evidence.map(\.passage) {
        #expect(
          !right.evidence.map(\.passage).contains {
            $0.document == one.document && $0.span.overlaps(one.span)
          })
      }
    }
  }

  @Test func namesStayWhenAnAccountIsAddedOrRenamed() {
    var more = SmallCorpus.fire
    more.documents.insert(SmallCorpus.document("0", "A choir sang in Lorn Hall."), at: 0)
    more.documents[1].name = "renamed"
    let before = Set(claims(SmallCorpus.fire).filter { $0.documents.count > 1 }.map(\.id))
    #expect(before.isSubset(of: claims(more).map(\.id)))
  }

  @Test func whatMostAccountsHaveComesFirst() {
    let found = claims(SmallCorpus.fire)
    #expect(found.first?.documents == [0, 1, 2])
    #expect(found.last?.support == .singleFile)
  }

  @Test func evidenceLiesInsideItsDocument() {
    for claim in claims(SmallCorpus.fire) {
      for evidence in claim.evidence {
        let span = evidence.passage.span
        #expect(span.start < span.end)
        #expect(span.end <= SmallCorpus.fire.documents[evidence.passage.document].bytes.count)
      }
      #expect(claim.evidence.contains { claim.statement.contains($0.passage) })
    }
  }

  @Test func twoRunsGiveTheSameClaims() {
    #expect(claims(SmallCorpus.fire) == claims(SmallCorpus.fire))
  }

  @Test func emptyAndSingleDocumentsGiveNoLinks() {
    #expect(claims(SmallCorpus.make("", "")).isEmpty)
    #expect(claims(SmallCorpus.make("The ferry sank.")).map(\.support) == [.singleFile])
  }

  @Test func aVeryLongLineIsReadInPart() {
    let line = String(repeating: "the ferry sank near Hollin and ", count: 20_000)
    #expect(!claims(SmallCorpus.make(line, line)).isEmpty)
  }
}
