import CollateText
import Testing

@testable import CollateCore

@Suite struct CorpusCopiesTests {
  private func passage(_ document: Int) -> Passage { Passage(document: document, span: Span(0, 4)) }

  /// Documents 0, 2 and 3 hold one text, document 1 another; what was found tells of 0 and 1.
  private func spread(dates: [String?] = [nil, nil, nil, nil], _ change: (inout Corpus) -> Void = { _ in })
    -> Corpus
  {
    let texts = ["Rain fell.", "Snow fell.", "Rain fell.", "Rain fell."]
    let documents = zip(texts, dates).enumerated().map { number, account in
      var document = Document(name: "\(number)", plain: account.0)
      if let date = account.1 { document.metadata[Metadata.date] = .init(.string(date), origin: "test") }
      return document
    }
    var corpus = Corpus()
    corpus.documents = documents
    corpus.claims = [
      Claim(id: "c1", statement: passage(0), evidence: [.init(passage: passage(0))]),
      Claim(
        id: "c2", statement: passage(1), evidence: [0, 1].map { .init(passage: passage($0)) },
        support: .related),
    ]
    corpus.derivation.families = [.init(id: "f1", members: [0]), .init(id: "f2", members: [1])]
    corpus.derivation.rewriting = [0: .original, 1: .original]
    corpus.derivation.comparedPairs = [0: 1]
    change(&corpus)
    corpus.spread(over: EqualTexts(documents.indices, of: documents), documents)
    return corpus
  }

  @Test func everyHolderIsEvidence() {
    let corpus = spread()
    #expect(corpus.claims.map(\.documents) == [[0, 2, 3], [0, 1, 2, 3]])
    #expect(corpus.claims.map(\.support) == [.oneAccount, .related])
    #expect(corpus.claims[0].statement == passage(0))
  }

  @Test func holdersAreOneFamilyAndEachPairedWithTheOriginal() {
    let derivation = spread().derivation
    #expect(derivation.families.map(\.members) == [[0, 2, 3], [1]])
    #expect(derivation.pairs.map { [$0.left, $0.right] } == [[0, 2], [0, 3]])
    #expect(derivation.pairs.allSatisfy { $0.relation == .copy && $0.runs[0].words == 2 })
    #expect(derivation.rewriting == [0: .nearCopy, 1: .original, 2: .nearCopy, 3: .nearCopy])
    #expect(derivation.order == [0, 2, 3])
    #expect(derivation.comparedPairs == [0: 3])
  }

  @Test func theOneThatIsDatedBeforeAllOthersIsTheOriginal() {
    let dated = spread(dates: ["2024-05-02", nil, "2024-05-01", "2024-05-03"]).derivation
    #expect(dated.order == [2, 0, 3])
    #expect(dated.rewriting[2] == .original)
    #expect(dated.rewriting[0] == .nearCopy)
    let tied = spread(dates: ["2024-05-01", nil, "2024-05-01", "2024-05-03"]).derivation
    #expect(tied.rewriting[0] == .nearCopy)
  }

  @Test func whatAMachineMadeIsMachineMadeInEveryCopy() {
    let derivation = spread { corpus in
      corpus.derivation.rewriting[0] = .machineSpun
      corpus.derivation.traces = [.init(document: 0, reason: "turned", evidence: [passage(0)])]
    }.derivation
    #expect([0, 2, 3].allSatisfy { derivation.rewriting[$0] == .machineSpun })
    #expect(derivation.traces.map(\.document) == [0, 2, 3])
  }

  @Test func everyHolderIsASideOfAConflictBetweenAccounts() {
    func conflict(isWithin: Bool) -> Discrepancy {
      let sides = [0, 1].map { Discrepancy.Side(passage: passage($0), value: "\($0)", isDeviant: false) }
      return Discrepancy(
        category: .name, severity: .minor, sides: sides, rule: .init("rule", "rule"),
        isWithinDocument: isWithin)
    }
    let corpus = spread { corpus in
      corpus.discrepancies = [conflict(isWithin: false), conflict(isWithin: true)]
      corpus.timeline = [TimelineEntry(date: "2024-05-01", passages: [passage(0)], claim: nil)]
      corpus.derivation.inferredSources = [.init(name: "Agency", documents: [0], evidence: [passage(0)])]
    }
    let documents = corpus.discrepancies.map { $0.sides.map(\.passage.document) }
    #expect(documents == [[0, 1, 2, 3], [0, 1]])
    #expect(corpus.timeline[0].passages.map(\.document) == [0, 2, 3])
    #expect(corpus.derivation.inferredSources[0].documents == [0, 2, 3])
  }
}
