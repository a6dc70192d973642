import CollateCore
import CollateText

/// A small event made by hand: two accounts behind three files, one conflict, one statement of one file only, and
/// text that would take over a page, a terminal or a spreadsheet if a writer let it.
enum TestCorpus {
  static let payload = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>"

  static let corpus: Corpus = {
    var corpus = Corpus()
    corpus.documents = [
      document(
        "a.txt",
        "Mill fire\n\nNine people were hurt at the mill. The roof fell in at noon.\nShare this page\n"),
      document("b.txt", "Nine people were hurt at the mill. The roof fell in at noon.\n"),
      document(
        "c<b>.txt",
        "=1+1 Fourteen people were hurt at the mill.\n\"It was \u{202E}loud\u{1B}[31m,\" said Mara Venn. \(payload)\n"
      ),
    ]
    corpus.documents[0].metadata[Metadata.title] = .init(
      "Mill fire", evidence: [Span(0, 9)], origin: "first line")
    corpus.documents[0].metadata[Metadata.date] = .init(
      "2024-03-02", evidence: [Span(0, 4)], origin: "dateline")
    corpus.documents[0].annotate(
      Boilerplate(span: span("Share this page", 0, corpus).span, reason: "share link"))
    corpus.documents[2].metadata[Metadata.outlet] = .init(.string("The \(payload) Post"), origin: "site name")
    corpus.documents[2].notes = [Note(stage: "load.files", span: Span(0, 4), reason: "begins oddly")]
    corpus.notes = [Note(stage: "load.files", document: "d.txt", reason: "is empty", isFailure: true)]

    let hurt = [
      span("Nine people were hurt at the mill.", 0, corpus),
      span("Nine people were hurt at the mill.", 1, corpus),
      span("Fourteen people were hurt at the mill.", 2, corpus),
    ]
    let roof = [span("The roof fell in at noon.", 0, corpus), span("The roof fell in at noon.", 1, corpus)]
    let loud = span("\"It was \u{202E}loud\u{1B}[31m,\" said Mara Venn.", 2, corpus)
    corpus.claims = [
      Claim(
        id: "c1",
        statement: hurt[0],
        evidence: [
          .init(passage: hurt[0]), .init(passage: hurt[1]), .init(passage: hurt[2], status: .contradicts),
        ],
        slots: ["number": .int(9), "where": .span(span("mill", 0, corpus).span)],
        support: .disputed,
        confidence: 0.8
      ),
      Claim(
        id: "c2",
        statement: roof[0],
        evidence: roof.map { .init(passage: $0) },
        support: .oneAccount
      ),
      Claim(
        id: "c3",
        statement: loud,
        evidence: [.init(passage: loud, attribution: ["Valley Radio", "Mara Venn"])],
        support: .singleFile
      ),
    ]
    corpus.claims[1].judges = ["compare.desk"]
    corpus.links = [Link(left: hurt[0], right: hurt[2], confidence: 0.8)]
    corpus.discrepancies = [
      Discrepancy(
        id: "d1",
        claim: "c1",
        category: .number,
        severity: .material,
        sides: [
          .init(passage: span("Nine people", 0, corpus), value: "9 person", isDeviant: false),
          .init(passage: span("Nine people", 1, corpus), value: "9 person", isDeviant: false),
          .init(passage: span("Fourteen people", 2, corpus), value: "14 person", isDeviant: true),
        ],
        rule: .init("two exact counts of the same thing", "two exact counts of the same thing")
      )
    ]
    corpus.derivation.families = [.init(id: "f1", members: [0, 1]), .init(id: "f2", members: [2])]
    corpus.derivation.rewriting = [0: .original, 1: .nearCopy, 2: .original]
    corpus.derivation.order = [0, 1]
    corpus.derivation.pairs = [
      .init(
        left: 0,
        right: 1,
        relation: .copy,
        measures: ["word-2-gram containment": 1, "order agreement": 0.9],
        runs: [.init(left: roof[0], right: roof[1], words: 6)],
        reason: "the whole text of b.txt stands in a.txt"
      ),
      .init(left: 0, right: 2, relation: .independent, measures: [:], runs: [], reason: "no shared wording"),
    ]
    corpus.derivation.inferredSources = [
      .init(name: "Valley Radio", documents: [2], evidence: [span("Mara Venn", 2, corpus)])
    ]
    corpus.entities = [
      Entity(
        name: "Mara Venn", category: .person, aliases: ["Venn"], mentions: [span("Mara Venn", 2, corpus)])
    ]
    corpus.timeline = [TimelineEntry(date: "2024-03-02T12:00", passages: roof, claim: "c2")]
    corpus.findings = [
      Finding(
        "wire.credit", message: "One credit.", fields: ["words": .span(Span(0, 4))], passages: [hurt[0]])
    ]
    corpus.documents[0].annotate(Annotation("wire.credit", hurt[0].span, ["agency": "Coastwire"]))
    corpus.sections = [
      Section(
        stage: "report.extra",
        title: "Extra \(payload)",
        blocks: [
          .paragraph([.text("See "), .strong("this"), .citation(hurt[0])]),
          .list([[.text(payload)], [.text("two")]]),
          .table(header: [[.text("a|b")], [.text("n")]], rows: [[[.text("x|\ny")], [.text("1")]]]),
          .note([.text("mind the gap")]),
          .barChart(title: "Length", bars: [.init(label: "a", value: 2), .init(label: "b", value: 0)]),
          .lineChart(
            title: "Toll", labels: ["Mon", "Tue"],
            series: [.init(label: payload, values: [1, 3]), .init(label: "b", values: [-1, 2])]),
          .timeline([.init(date: "2024-03-02", content: [.text("told by "), .account(0)])]),
        ]
      )
    ]
    return corpus
  }()

  private static let wireDigest = String(repeating: "0", count: 64)

  /// Its documents before any comparison.
  static let uncompared: Corpus = {
    var corpus = Corpus()
    corpus.documents = TestCorpus.corpus.documents
    return corpus
  }()

  /// The same after a stage of a plugin found the conflict, regraded it and dismissed another, in words that try to take over.
  static let corrected: Corpus = {
    var corpus = TestCorpus.corpus
    corpus.discrepancies[0].finder = .init(stage: "compare.desk", explanation: "Tolls <differ>.")
    corpus.discrepancies[0].alsoFound = [
      .init(stage: "compare.house", category: .number, rule: "tolls are <checked>")
    ]
    var minor = corpus.discrepancies[0]
    minor.severity = .minor
    var regraded = DiscrepancyCorrection(.regraded(to: .material), of: minor, reason: "we print it")
    regraded.stage = "compare.desk"
    minor.id = "d2"
    var dismissed = DiscrepancyCorrection(.dismissed, of: minor, reason: "house *style*")
    dismissed.stage = "compare.desk"
    corpus.corrections = [regraded, dismissed]
    return corpus
  }()

  static let record: RunRecord = {
    var record = RunRecord()
    record.pipeline = "test"
    record.pipelineVersion = "1.0.0"
    record.stages = [
      .init(
        name: "extract.wire", origin: .plugin(name: "wire", sha256: wireDigest, isReplacement: false),
        options: [:]),
      .init(
        name: "compare.desk", origin: .plugin(name: "wire", sha256: wireDigest, isReplacement: true),
        options: [:], corrects: [.discrepancies]),
      .init(name: "report.json", options: ["to": "result.json"]),
    ]
    record.plugins = [.init(name: "wire", sha256: wireDigest)]
    return record
  }()

  private static func document(_ name: String, _ text: String) -> Document {
    Document(name: name, plain: text)
  }

  /// The first place of `text` in a document, by its bytes.
  static func span(_ text: String, _ document: Int, _ corpus: Corpus) -> Passage {
    let haystack = corpus.documents[document].bytes
    let needle = Array(text.utf8)
    let starts = haystack.indices.dropLast(needle.count - 1)
    let start = starts.first { Array(haystack[$0..<$0 + needle.count]) == needle } ?? haystack.count
    return Passage(document: document, span: Span(start, start + needle.count))
  }
}
