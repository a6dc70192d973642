import CollateCore
import CollateText
import Foundation
import Testing

@testable import CollateScale

/// Whatever the program finds survives being written down: a field that a row forgets is missed here.
@Suite struct DocumentRowTests {
  @Test func documentsComeBackWholeAfterEveryStage() throws {
    let folder = try Folder()
    var plan = try FilledCorpus.plan(folder.url)
    let all = plan.steps
    for count in 1...all.count where all[count - 1].definition.phase < .compare {
      plan.steps = Array(all.prefix(count))
      let documents = try Runner(plan: plan, workers: 2).run().corpus.documents
      #expect(documents.count == 3)
      for document in documents {
        let contents = document.contents
        let read = try Document.Contents(line: contents.line)
        #expect(read == contents)
        #expect(described(read) == described(contents))
        #expect(read.line == contents.line)
      }
    }
  }

  @Test func textThatIsNoUTF8AndCorrectionsComeBack() throws {
    var document = Document(name: "a", plain: "One two.")
    document.annotate(Annotation("shout", Span(0, 3), ["n": .number(2)]))
    var contents = document.contents
    contents.readable = MappedText(identity: [0xFF, 0x41, 0x80])
    var correction = AnnotationCorrection(
      kind: "shout", before: nil, after: Annotation("shout", Span(0, 3)), reason: "r")
    correction.stage = "extract.fix"
    contents.corrections = [correction]
    contents.removed = [RemovedText(text: MappedText(identity: [0x41]), reason: "menu")]
    let read = try Document.Contents(line: contents.line)
    #expect(read == contents && described(read) == described(contents))
  }
}

@Suite struct CorpusRowTests {
  @Test func theCorpusComesBackWhole() throws {
    let folder = try Folder()
    let corpus = try Runner(plan: try FilledCorpus.plan(folder.url), workers: 2).run().corpus
    #expect(!corpus.claims.isEmpty && !corpus.discrepancies.isEmpty && !corpus.links.isEmpty)
    let state = CorpusState(corpus)
    #expect(described(try CorpusState(line: state.line)) == described(state))
  }

  /// Everything that stages of plugins and readers can add has a value here.
  @Test func whatOnlyPluginsMakeComesBackWhole() throws {
    var corpus = Corpus()
    let passage = Passage(document: 1, span: Span(2, 5))
    let discrepancy = Discrepancy(
      id: "d1", claim: "c1", category: .init(rawValue: "desk.price"), severity: .minor,
      sides: [.init(passage: passage, value: "3", isDeviant: true)], rule: .init("a.b", "They differ."),
      basis: .model,
      confidence: 0.1 + 0.2, excluded: [.event, .bothGiven], isWithinDocument: true,
      finder: .init(stage: "compare.price", explanation: "Prices."))
    corpus.discrepancies = [discrepancy]
    corpus.corrections = [
      .init(.confirmed, of: discrepancy, reason: "r"), .init(.dismissed, of: discrepancy, reason: "r"),
      .init(.merged(into: "d2"), of: discrepancy, reason: "r"),
      .init(.regraded(to: .material), of: discrepancy, reason: "r"),
    ]
    var claim = Claim(
      id: "c1", statement: passage,
      evidence: [
        .init(passage: passage, status: .contradicts, attribution: ["A"], factuality: .inTalks, values: ["1"])
      ],
      slots: ["who": "x"], certainty: .denied, support: .related, confidence: 0.5)
    claim.standing = .init(statement: passage, support: .disputed, statuses: [.statesDifferently])
    corpus.claims = [claim]
    corpus.derivation.families = [.init(id: "f1", members: [0, 1])]
    corpus.derivation.rewriting = [0: .machineSpun, 1: .nearCopy]
    corpus.derivation.traces = [.init(document: 0, reason: "r", evidence: [passage])]
    corpus.derivation.order = [1, 0]
    corpus.derivation.inferredSources = [.init(name: "TASS", documents: [0], evidence: [passage])]
    corpus.derivation.pairs = [
      .init(
        left: 0, right: 1, relation: .commonSource, measures: ["m": 0.5],
        runs: [.init(left: passage, right: passage, words: 3)], reason: "r")
    ]
    corpus.findings = [.init("price", message: "m", fields: ["a": .span(Span(1, 2))], passages: [passage])]
    corpus.readFiles = [ReadFile(stage: "compare.reviews", path: "marks.jsonl", bytes: [1])]
    corpus.intake.add(files: 3, unread: ["z", "a"])
    corpus.notes = [Note(stage: "s", document: "d", span: Span(1, 2), reason: "r", isFailure: true)]
    corpus.events = [[0], [1]]
    corpus.timeline = [.init(date: "2024", passages: [passage], claim: "c1")]
    var charges = OutputCharges()
    (charges.layers, charges.others) = (["price": 12], 3)
    let state = CorpusState(
      corpus: corpus, members: [.init(name: "a", lineage: CacheKey(text: "k"))], judges: ["compare.same"],
      charges: charges)
    #expect(described(try CorpusState(line: state.line)) == described(state))
  }
}

/// All stored values, by reflection, dictionaries in the order of their keys.
func described(_ value: Any) -> String {
  let mirror = Mirror(reflecting: value)
  if mirror.children.isEmpty { return "\(value)" }
  let children = mirror.children.map { "\($0.label ?? ""):\(described($0.value))" }
  let isOrdered = mirror.displayStyle != .dictionary && mirror.displayStyle != .set
  return "(" + (isOrdered ? children : children.sorted()).joined(separator: ",") + ")"
}

/// A folder that goes with its last user.
final class Folder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("cache-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: url) }
}
