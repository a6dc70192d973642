import CollateText
import Testing

@testable import CollateCore

@Suite struct EventPartTests {
  private func passage(_ document: Int) -> Passage { Passage(document: document, span: Span(0, 3)) }

  /// Accounts of two events, of three and of two files, and one alone.
  private var corpus: Corpus {
    var corpus = Corpus()
    corpus.documents = (0..<6).map { Document(name: "\($0)", plain: "text \($0)") }
    corpus.events = [[0, 3], [1, 2, 5], [4]]
    corpus.entities = [
      Entity(name: "Ida", category: .person, aliases: [], mentions: [passage(1), passage(3), passage(4)])
    ]
    for (event, members) in corpus.events.enumerated() {
      let evidence = members.map { Claim.Evidence(passage: passage($0)) }
      corpus.claims.append(Claim(id: "c\(event)", statement: passage(members[0]), evidence: evidence))
      corpus.derivation.families += members.map { .init(id: "f\($0 + 1)", members: [$0]) }
      corpus.derivation.comparedPairs[members[0]] = event + 1
      corpus.notes.append(Note(event: event, reason: "of event \(event)"))
    }
    corpus.links = [Link(left: passage(0), right: passage(3), confidence: 1)]
    corpus.findings = [
      Finding("mark", passages: [passage(5)]), Finding("mark", passages: [passage(0), passage(1)]),
      Finding("mark", passages: [passage(4)]),
    ]
    corpus.derivation.rewriting = [2: .nearCopy]
    corpus.notes += [Note(reason: "of the run"), Note(document: "5", reason: "of a file")]
    return corpus
  }

  @Test(arguments: [
    ([[0, 1, 2], [3]], false), ([[0, 1], [2], [3]], false), ([[0, 1], [2], [3], [4]], true),
    ([[0, 1], [2, 3]], true), ([[0], [1]], true), ([[0, 1]], false), ([], false),
  ])
  func aFewAccountsBesideOneEventAreReadWithIt(events: [[Int]], areSeveral: Bool) {
    var corpus = Corpus()
    corpus.events = events
    #expect(corpus.tellsOfSeveralEvents == areSeveral)
  }

  @Test func eventsOfSeveralAccountsArePartsTheLargestFirst() {
    let parts = corpus.eventParts
    #expect(parts.map(\.index) == [1, 0])
    #expect(parts.map { $0.corpus.documents.map(\.name) } == [["1", "2", "5"], ["0", "3"]])
    #expect(Set(parts.map(\.folder)).count == 2)
  }

  @Test func aPartHoldsWhatWasFoundAmongItsAccounts() {
    let (large, small) = (corpus.eventParts[0].corpus, corpus.eventParts[1].corpus)
    #expect(large.claims.map(\.documents) == [[0, 1, 2]])
    #expect(large.entities.map { $0.mentions.map(\.document) } == [[0]])
    #expect(large.findings.map { $0.passages.map(\.document) } == [[2]])
    #expect(large.derivation.families.map(\.members) == [[0], [1], [2]])
    #expect(large.derivation.families.map(\.id) == ["f1", "f2", "f3"])
    #expect(large.derivation.rewriting == [1: .nearCopy])
    #expect(large.derivation.comparedPairs == [0: 2])
    #expect(large.notes.map(\.reason).sorted() == ["of a file", "of event 1"])
    #expect(large.notes.allSatisfy { $0.event == nil })
    #expect(small.links.map { [$0.left.document, $0.right.document] } == [[0, 1]])
    #expect(small.intake.read == 2)
  }

  @Test func loneAccountsKeepWhatWasFoundInThem() {
    let alone = corpus.loneAccounts
    #expect(alone.documents.map(\.name) == ["4"])
    #expect(alone.findings.count == 1)
  }

  @Test func documentsOfNoEventAreLeftOut() {
    var chosen = corpus
    chosen.events = [[1, 2, 5]]
    chosen.leaveOutOtherEvents()
    #expect(chosen.documents.map(\.name) == ["1", "2", "5"])
    #expect(chosen.events == [[0, 1, 2]])
    #expect(chosen.notes.contains { $0.reason == "of the run" })
    var whole = corpus
    whole.leaveOutOtherEvents()
    #expect(whole.documents.count == 6)
  }
}
