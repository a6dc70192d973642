import CollateText
import Testing

@testable import CollateCore

@Suite struct CorpusPartsTests {
  private func passage(_ document: Int) -> Passage { Passage(document: document, span: Span(0, 3)) }

  private var corpus: Corpus {
    var corpus = Corpus()
    corpus.documents = (0..<4).map { Document(name: "\($0)", plain: "text \($0)") }
    corpus.events = [[0, 3], [1, 2]]
    corpus.entities = [
      Entity(name: "Ida", category: .person, aliases: [], mentions: [passage(1), passage(3)])
    ]
    corpus.findings = [Finding("old", passages: [passage(2)])]
    return corpus
  }

  /// What a stage finds in a part of two documents.
  private func fill(_ part: inout Corpus) {
    let evidence = [passage(0), passage(1)].map { Claim.Evidence(passage: $0) }
    part.links = [Link(left: passage(0), right: passage(1), confidence: 1)]
    part.claims = [Claim(id: "c1", statement: passage(1), evidence: evidence)]
    let sides = [0, 1].map { Discrepancy.Side(passage: passage($0), value: "\($0)", isDeviant: $0 == 1) }
    part.discrepancies = [Severity.minor, .material].enumerated().map {
      Discrepancy(
        id: "d\($0)", claim: "c1", category: .name, severity: $1, sides: sides, rule: .init("rule", "rule"))
    }
    part.candidates = part.discrepancies.map { discrepancy in
      var candidate = discrepancy
      candidate.id = "n" + discrepancy.id
      candidate.confidence = discrepancy.severity == .minor ? 0.3 : 0.2
      return candidate
    }
    part.timeline = [
      TimelineEntry(date: "2024-01-0\(part.findings.count + 1)", passages: [passage(1)], claim: "c1")
    ]
    part.findings.append(Finding("new", passages: [passage(1)]))
    part.derivation.families = [.init(id: "f1", members: [0]), .init(id: "f2", members: [1])]
    part.derivation.rewriting = [1: .nearCopy]
    part.derivation.order = [1, 0]
    part.derivation.comparedPairs = [0: 1]
  }

  private typealias Severity = Discrepancy.Severity

  @Test func aPartHoldsWhatLiesInIt() {
    let parts = corpus.parts(corpus.textsOfEvents)
    #expect(parts.map { $0.documents.map(\.name) } == [["0", "3"], ["1", "2"]])
    #expect(parts.map { $0.entities[0].mentions.map(\.document) } == [[1], [0]])
    #expect(parts.map { $0.findings.map { $0.passages.map(\.document) } } == [[], [[1]]])
  }

  @Test func whatPartsFoundCountsInTheWhole() {
    var whole = corpus
    let texts = whole.textsOfEvents
    var parts = whole.parts(texts)
    let known = parts.map(\.findings.count)
    for index in parts.indices { fill(&parts[index]) }
    whole.absorb(parts, of: texts, known: known)
    #expect(whole.claims.map(\.documents) == [[0, 3], [1, 2]])
    #expect(whole.claims.map(\.statement.document) == [3, 2])
    #expect(Set(whole.claims.map(\.id)).count == 2)
    #expect(whole.discrepancies.map(\.severity) == [.material, .material, .minor, .minor])
    #expect(
      whole.discrepancies.map(\.claim) == [
        whole.claims[0].id, whole.claims[1].id, whole.claims[0].id, whole.claims[1].id,
      ])
    #expect(whole.candidates.map(\.confidence) == [0.3, 0.3, 0.2, 0.2])
    #expect(
      whole.candidates.map { $0.sides.map(\.passage.document) } == [[0, 3], [1, 2], [0, 3], [1, 2]])
    #expect(whole.links.map { [$0.left.document, $0.right.document] } == [[0, 3], [1, 2]])
    #expect(whole.timeline.map { $0.passages[0].document } == [3, 2])
    #expect(whole.findings.map { $0.passages[0].document } == [2, 3, 2])
    #expect(whole.derivation.families.map(\.members) == [[0], [1], [2], [3]])
    #expect(whole.derivation.families.map(\.id) == ["f1", "f2", "f3", "f4"])
    #expect(whole.derivation.rewriting == [3: .nearCopy, 2: .nearCopy])
    #expect(whole.derivation.order == [3, 0, 2, 1])
    #expect(whole.derivation.comparedPairs == [0: 1, 1: 1])
  }

  /// A layer added to the corpus has to be taken apart and joined too: then it belongs to this list.
  @Test func everyLayerIsCarried() {
    let names = Set(Mirror(reflecting: Corpus()).children.compactMap(\.label))
    #expect(
      names == [
        "documents", "intake", "files", "events", "entities", "links", "claims", "discrepancies",
        "candidates",
        "wording", "corrections", "requests", "judges", "derivation", "timeline",
        "findings",
        "readFiles", "sections", "notes",
      ])
  }
}
