import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// What a corpus body reads, and what a section body builds.
@Suite struct CorpusFunctionsTests {
  static let corpus: Corpus = {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("The dam held.", "Two dams broke.", "Three dams broke.")
    func passage(_ document: Int, _ start: Int, _ end: Int) -> Passage {
      Passage(document: document, span: Span(start, end))
    }
    corpus.claims = [
      Claim(
        id: "c1", statement: passage(1, 0, 15), evidence: [.init(passage: passage(1, 0, 15))], slots: ["n": 2]
      )
    ]
    corpus.entities = [Entity(name: "Dam", category: .place, aliases: ["dams"], mentions: [passage(0, 4, 7)])]
    corpus.discrepancies = [
      Discrepancy(
        id: "d1", category: .number, severity: .material,
        sides: [
          .init(passage: passage(1, 0, 3), value: "2", isDeviant: false),
          .init(passage: passage(2, 0, 5), value: "3", isDeviant: true),
        ], rule: .init("numbers differ", "numbers differ"))
    ]
    corpus.derivation.families = [.init(id: "f1", members: [0, 2]), .init(id: "f2", members: [1])]
    corpus.derivation.pairs = [
      .init(left: 0, right: 2, relation: .copy, measures: ["order": 0.5], runs: [], reason: "same words")
    ]
    corpus.derivation.rewriting = [2: .nearCopy]
    corpus.timeline = [TimelineEntry(date: "2024-03-02", passages: [passage(0, 0, 3)], claim: "c1")]
    corpus.findings = [Finding("old", message: "m", fields: ["n": 1], passages: [passage(0, 0, 3)])]
    return corpus
  }()

  private func run(_ body: String, section: Bool = false) throws -> Corpus {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "\(section ? "report" : "compare").x", api = 1, summary = "Reads.",
        needs = { "sentence", "claims", "families", "discrepancies", "entities", "timeline", "old" }, provides = { "new" },
        \(section ? "section = function(report, corpus)" : "corpus = function(corpus)")
          \(body)
        end,
      }
      """)
    return try LuaFixture.run(stage, on: Self.corpus)
  }

  @Test(arguments: [
    (
      "for s in corpus:each('sentence') do print(s.document.name, s.text) end",
      "a\tThe dam held. / b\tTwo dams broke. / c\tThree dams broke."
    ),
    (
      "print(corpus:family_of(corpus:documents()[3]).id, corpus:rewriting(corpus:documents()[3]), corpus:rewriting(corpus:documents()[1]))",
      "f1\tnear-copy\tnil"
    ),
    (
      "local p = corpus:pairs()[1]; print(p.left.name, p.right.name, p.relation, p.measures.order, p.reason)",
      "a\tc\tcopy\t0.5\tsame words"
    ),
    ("local t = corpus:timeline()[1]; print(t.date, t.passages[1].text, t.claim)", "2024-03-02\tThe\tc1"),
    (
      "local c = corpus:claims()[1]; print(c.text, c.line, c.first, c.document.name, c:count_words(), c.evidence[1].text)",
      "Two dams broke.\t1\t1\tb\t3\tTwo dams broke."
    ),
    (
      "for _, g in ipairs(collate.group(corpus:documents(), function(d) return corpus:family_of(d).id end)) do print(g.key, #g.items) end",
      "f1\t2 / f2\t1"
    ),
    (
      """
      local of = function(d) return corpus:family_of(d) end
      local groups, tally = collate.group(corpus:documents(), of), collate.tally(corpus:documents(), of)
      local spans = collate.group({ corpus:claims()[1].span, corpus:claims()[1].span }, function(s) return s end)
      print(#groups, groups[1].key.id, #groups[1].items, #tally, tally[1].value, #spans)
      """, "2\tf1\t2\t2\t2\t1"
    ),
    ("print(corpus:discrepancies()[1].sides[2].value, corpus:findings('old')[1].fields.n)", "3\t1"),
  ])
  func aCorpusAnswers(body: String, output: String) throws {
    let reasons = try run(body).allNotes.map(\.reason)
    #expect(reasons == ["printed: " + output])
  }

  @Test func aFieldThatOnlyOthersHaveIsNothing() throws {
    var corpus = Self.corpus
    corpus.documents[0].annotate(Annotation("own", Span(0, 3), ["word": "The", "whose": "Ann"]))
    corpus.documents[1].annotate(Annotation("own", Span(0, 3), ["word": "Two"]))
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "compare.x", api = 1, summary = "Reads.", needs = { "own" }, provides = {},
        corpus = function(corpus)
          for own in corpus:each("own") do print(own.word, own.whose or "nobody", pcall(function() return own.whos end)) end
        end,
      }
      """)
    let reasons = try LuaFixture.run(stage, on: corpus).allNotes.map(\.reason)
    #expect(reasons.first?.hasPrefix("printed: The\tAnn\tfalse") == true)
    #expect(reasons.first?.contains("Two\tnobody\tfalse") == true)
    #expect(reasons.first?.contains("did you mean 'whose'") == true)
  }

  @Test func notesStandOnTheirDocumentOrTheRun() throws {
    let notes = try run(
      "local d = corpus:documents()[2]; d:note('look\\nhere', d:find('dams')); corpus:note('all')"
    ).allNotes
    #expect(notes.map(\.reason) == ["all", "look / here"])
    #expect(notes.map(\.document) == [nil, "b"])
    #expect(notes.last?.span == Span(4, 8))
    #expect(!notes.contains { $0.isFailure })
  }

  @Test func aSectionBuildsChartsAndTimelines() throws {
    let blocks = try run(
      """
      report:lines { title = "t", labels = { "a", 2 }, series = { { label = "s", values = { 1, 2.5 } } } }
      report:timeline { { date = "2024-02", content = corpus:claims()[1] }, { date = "2024-01", content = { "x", corpus:documents()[2] } } }
      report:bars { title = "b", bars = collate.tally { "x", "x", "y" } }
      """, section: true
    ).sections.first?.blocks
    #expect(
      blocks == [
        .lineChart(title: "t", labels: ["a", "2"], series: [.init(label: "s", values: [1, 2.5])]),
        .timeline([
          .init(date: "2024-01", content: [.text("x"), .account(1)]),
          .init(date: "2024-02", content: [.citation(Self.corpus.claims[0].statement)]),
        ]),
        .barChart(title: "b", bars: [.init(label: "x", value: 2), .init(label: "y", value: 1)]),
      ])
  }

  @Test func aTimelineOrdersByTheFirstDayThatADateCanMean() throws {
    let blocks = try run(
      """
      local entries = {}
      for _, date in ipairs { "2023-10-17", "2023-W41", "2023-10/2023-12" } do
        entries[#entries + 1] = { date = date, content = "x" }
      end
      report:timeline(entries)
      """, section: true
    ).sections.first?.blocks
    let order = ["2023-10/2023-12", "2023-W41", "2023-10-17"]
    #expect(blocks == [.timeline(order.map { .init(date: $0, content: [.text("x")]) })])
  }

  @Test(arguments: [
    (
      "report:lines { title = 't', labels = { 'a' }, series = { { label = 's', values = { 1, 2 } } } }",
      "series 1 must have as many values as the chart has labels: 1"
    ),
    (
      "report:lines { title = 't', labels = { 'a' }, series = { { label = 's', values = { 0 / 0 } } } }",
      "the values of series 1 must be finite numbers"
    ),
    ("report:lines { title = 't', label = {} }", "chart has no entry 'label'; did you mean 'labels'?"),
    (
      "report:timeline { { data = '2024' } }",
      "entry 1 of the timeline has no entry 'data'; did you mean 'date'?"
    ),
    (
      "report:timeline { { date = 7, content = 'x' } }",
      "entry 1 of the timeline must have a date as ISO 8601 writes it, such as 2024-05-14, not a whole number"
    ),
    (
      "corpus:note('x', corpus:claims()[1].span)",
      "corpus:note(message: string) does not take a span as well; see document:note(message: string, span?: span)"
    ),
    (
      "corpus:note('x')",
      "findings and notes can be added in document and corpus bodies only; this body can only read"
    ),
    (
      "corpus:documents()[1]:annotate('new', corpus:claims()[1])",
      "a section only reads; annotations are written by a document or corpus body"
    ),
  ])
  func aSlipInASectionIsSaid(body: String, message: String) throws {
    let reasons = try run(body, section: true).allNotes.map(\.reason)
    #expect(reasons == ["stage.lua:5: " + message])
  }

  @Test func objectsHaveTheFieldsOfTheTable() {
    let corpus = Self.corpus
    let objects = [
      CorpusObjects.claim(corpus.claims[0], 0), CorpusObjects.discrepancy(corpus.discrepancies[0], 0),
      CorpusObjects.family(corpus.derivation.families[0], 0),
      CorpusObjects.pair(corpus.derivation.pairs[0], 0),
      CorpusObjects.moment(corpus.timeline[0], 0),
      CorpusObjects.entity(corpus.entities[0], id: corpus.entityIDs[0], 0),
      CorpusObjects.finding(corpus.findings[0], 0), DocumentObject.make(corpus.documents[0], index: 0),
      CorpusObjects.claim(corpus.claims[0], 0)["evidence"].list?.first ?? .none,
      CorpusObjects.discrepancy(corpus.discrepancies[0], 0)["sides"].list?.first ?? .none,
    ]
    for case .object(let type, _, let fields) in objects {
      let rows = ApiTable.entries.filter { $0.owner == type && $0.parameters == nil }
      #expect(fields.map(\.name) == rows.map(\.name), "\(type)")
    }
  }
}
