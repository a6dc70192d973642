import CollateCore
import CollateText

@testable import CollateReview

/// Two accounts of one event with one conflict, one candidate and one row, as the stages before a review leave them.
enum SmallRun {
  static let first = "Rain fell all night. Three boats sank off Varna on Monday. Nobody was hurt."
  static let second = "The coast guard spoke on Tuesday. Five boats sank off Varna on Monday."

  /// The file that `report.review` writes of it.
  static var reviewFile: [UInt8] {
    let body = try? ReviewFileStage.definition.make(OptionValues(specs: ReviewFileStage.definition.options))
    guard case .writer(let write) = body,
      let made = try? write(corpus, StageContext(stage: "report.review"))
    else { return [] }
    return made.files.flatMap(\.bytes)
  }

  static var corpus: Corpus {
    var corpus = Corpus()
    corpus.documents = [("agency.txt", first), ("courier.txt", second)].map { name, text in
      var document = Document(name: name, plain: text)
      for sentence in sentences(of: text) {
        document.annotate(Sentence(span: sentence, paragraph: 0).annotation)
      }
      document.metadata[Metadata.outlet] = .init(.string("Outlet of \(name)"), origin: "test")
      return document
    }
    corpus.derivation.families = [.init(id: "f1", members: [0]), .init(id: "f2", members: [1])]
    let row = Claim(
      id: "c00000001", statement: passage(0, "Three boats sank off Varna on Monday"),
      evidence: [
        .init(passage: passage(0, "Three boats sank off Varna on Monday")),
        .init(passage: passage(1, "Five boats sank off Varna on Monday")),
      ], support: .corroborated, confidence: 0.8)
    corpus.claims = [row]
    corpus.discrepancies = [
      Discrepancy(
        id: "d00000001", claim: row.id, category: .number, severity: .minor,
        sides: [side(0, "Three boats", "3 boat"), side(1, "Five boats", "5 boat")],
        rule: .init("number.differs", "the numbers differ"), confidence: 0.9)
    ]
    corpus.candidates = [
      Discrepancy(
        id: "d00000002", category: .date, severity: .minor,
        sides: [side(0, "on Monday", "monday"), side(1, "on Tuesday", "tuesday")],
        rule: .init("date.differs", "the days differ"), confidence: 0.1)
    ]
    return corpus
  }

  /// A mark on the thing of that id, with the content that it has in the run.
  static func mark(
    _ id: String, _ decision: ReviewMarkDecision, by who: String = "Ana Roe",
    grade: Discrepancy.Severity? = nil,
    reason: String = ""
  ) -> String {
    let content = [
      "d00000001": "number: “Five boats” ≠ “Three boats”", "d00000002": "date: “on Monday” ≠ “on Tuesday”",
      "c00000001": "fact: “Three boats sank off Varna on Monday”",
    ]
    var text = "{\"id\":\"\(id)\",\"decision\":\"\(decision.rawValue)\""
    if let grade { text += ",\"grade\":\"\(grade.rawValue)\"" }
    if !reason.isEmpty { text += ",\"reason\":\"\(reason)\"" }
    return text + ",\"who\":\"\(who)\",\"content\":\"\(content[id] ?? "")\"}\n"
  }

  /// The decisions, by the words of the file.
  enum ReviewMarkDecision: String { case confirmed, wrong, noise }

  static func passage(_ document: Int, _ words: String) -> Passage {
    let bytes = Array((document == 0 ? first : second).utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return Passage(document: document, span: Span(start, start + wanted.count))
  }

  private static func side(_ document: Int, _ words: String, _ value: String) -> Discrepancy.Side {
    .init(passage: passage(document, words), value: value, isDeviant: false)
  }

  private static func sentences(of text: String) -> [Span] {
    var (spans, start): ([Span], Int) = ([], 0)
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: ".") {
      spans.append(Span(start, offset + 1))
      start = offset + 2
    }
    return spans
  }
}
