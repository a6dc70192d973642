import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct LuaStageTests {
  @Test func aDocumentBodyReadsAndWritesAnnotations() throws {
    let stage = try LuaFixture.documentStage(
      """
      for sentence in doc:each("sentence") do
        for word, first, last in sentence.span:each_word() do
          if collate.fold(word) == opt.word then
            local span = sentence.span:span(first, last)
            assert(span.text == word and doc:text(span) == word)
            doc:annotate("found", span, {
              word = word, place = span.first, ratio = 0.5, yes = true, list = { 1, "x" }, where = sentence.span,
            })
          end
        end
      end
      """)
    let document = try LuaFixture.run(stage, on: LuaFixture.documents("The Dam held.\nNo dàm is safe."))
      .documents[0]
    let found = document.annotations("found")
    #expect(found.map { document.string($0.span) } == ["Dam", "dàm"])
    #expect(
      found[1].fields == [
        "word": "dàm", "place": 18, "ratio": 0.5, "yes": true, "list": [1, "x"], "where": .span(Span(14, 30)),
      ])
  }

  @Test func wordsThatShareAPlaceAreToldApart() throws {
    let stage = try LuaFixture.documentStage(
      """
      for pass = 1, 2 do
        local text, n = doc:text(), 0
        for word, first, last in doc:each_word() do
          assert(word == text:sub(first, last), word)
          n = n + 1
        end
        assert(n == 8000, n)
      end
      doc:annotate("found", doc)
      """)
    let words = (0..<4000).flatMap { ["w\($0)", "internationalisation\($0)"] }.joined(separator: " ")
    let corpus = try LuaFixture.run(stage, on: LuaFixture.documents(words, String(words.reversed())))
    #expect(corpus.documents.map { $0.annotations("found").count } == [1, 1])
  }

  @Test func annotationsOfAKindAreAskedForOnceHoweverLongItsName() throws {
    let kind = "extract." + String(repeating: "long-", count: 20) + "name"
    var limits = StageLimits()
    limits.memory = 2 << 20
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.long", api = 1, summary = "Counts.", needs = { "sentence" }, provides = { "\(kind)" },
        document = function(doc) for i = 1, 20000 do assert(doc:count("\(kind)") == 0) end end,
      }
      """, limits: limits)
    let corpus = try LuaFixture.run(stage, on: LuaFixture.documents("The dam held."))
    #expect(corpus.documents[0].notes.map(\.reason) == [])
  }

  @Test func whatALongCallWroteIsThereOnce() throws {
    let stage = try LuaFixture.documentStage(
      """
      doc:annotate("found", doc:span(1, 3))
      doc:note("seen")
      if doc.name == "b" then for i = 1, 3e7 do end end
      doc:annotate("found", doc:span(5, 7))
      """)
    let corpus = try LuaFixture.run(
      stage, on: LuaFixture.documents("The dam held.", "The dam broke.", "The dam leaks."))
    for document in corpus.documents {
      #expect(document.annotations("found").map { document.string($0.span) } == ["The", "dam"])
      #expect(document.notes.map(\.reason) == ["seen"])
    }
  }

  @Test func searchesGiveSpans() throws {
    let stage = try LuaFixture.documentStage(
      """
      for span, digits in doc:matches("%a+ (%d+)") do doc:annotate("found", span, { digits = digits }) end
      for span, phrase in doc:each_phrase(collate.phrases { "Mill Lane", "mill" }) do
        doc:annotate("found", span, { phrase = phrase })
      end
      """)
    let document = try LuaFixture.run(
      stage, on: LuaFixture.documents("Room 12 in MILL lane; the mill's gate 7.")
    ).documents[0]
    #expect(
      document.annotations("found").map { document.string($0.span) } == [
        "Room 12", "MILL lane", "mill", "gate 7",
      ])
  }

  @Test func aPatternIsHeldToTheStartOfItsSpan() throws {
    let stage = try LuaFixture.documentStage(
      """
      for sentence in doc:each("sentence") do
        for span, rest in sentence:matches("^%a+(.)") do doc:annotate("found", span, { rest = rest }) end
        for span in sentence:matches("^x*") do assert(span.text == "" and span.first == sentence.first) end
      end
      """)
    let document = try LuaFixture.run(stage, on: LuaFixture.documents("But it fell.\nThe dam held."))
      .documents[0]
    #expect(document.annotations("found").map { document.string($0.span) } == ["But ", "The "])
  }

  @Test func whatStandsForAnOptionIsNoField() throws {
    let stage = try LuaFixture.documentStage(
      "doc:annotate('found', doc, { o = collate.int { help = 'h', span = doc:span(1, 3) } })")
    let notes = try LuaFixture.run(stage, on: LuaFixture.documents("The dam held.")).allNotes
    #expect(notes.first?.reason.contains("the field 'o' cannot hold") == true)
  }

  @Test func valuesOfAnnotationsCountAsMemory() throws {
    let stage = try LuaFixture.documentStage(
      """
      local all = {}
      for i = 1, 100000 do all[i] = true end
      for i = 1, 8 do doc:annotate("found", doc, { flags = all }) end
      """)
    let notes = try LuaFixture.run(stage, on: LuaFixture.documents("The dam held.")).allNotes
    #expect(
      notes.map(\.reason) == [
        "stage.lua:7: stopped: it needs more than 64 MB of memory, its limit; 'limits' in the pipeline raises it"
      ])
  }

  @Test func aDocumentShowsItsFacts() throws {
    var documents = LuaFixture.documents("The dam held.")
    documents[0].metadata[Metadata.title] = .init("Dam holds", origin: "test")
    let stage = try LuaFixture.documentStage(
      #"doc:annotate("found", doc, { name = doc.name, title = doc.title, outlet = doc.outlet or "none" })"#)
    let found = try LuaFixture.run(stage, on: documents).documents[0].annotations("found")
    #expect(found.first?.fields == ["name": "a", "title": "Dam holds", "outlet": "none"])
  }

  @Test func nothingIsKeptFromOneDocumentToTheNext() throws {
    let stage = try LuaFixture.stage(
      """
      local seen = 0
      total = 0
      return collate.stage {
        name = "extract.found", api = 1, summary = "Finds.", provides = { "found" },
        document = function(doc)
          seen, total = seen + 1, total + 1
          doc:annotate("found", doc, { seen = seen, total = total, random = math.random(1000) })
        end,
      }
      """)
    let documents = LuaFixture.documents("a", "b", "c", "d", "e", "f", "g", "h")
    for workers in [1, 2, 8] {
      let corpus = try LuaFixture.run(stage, on: documents, workers: workers)
      let fields = corpus.documents.flatMap { $0.annotations("found").map(\.fields) }
      #expect(fields.count == 8 && Set(fields).count == 1)
      #expect(fields.first?["seen"] == 1 && fields.first?["total"] == 1)
    }
  }

  @Test func aFailureIsANoteWithItsPlaceAndTheOthersGoOn() throws {
    let stage = try LuaFixture.documentStage(
      #"""
      doc:annotate("found", doc)
      if doc.name == "b" then error("cannot work on this") end
      """#)
    let corpus = try LuaFixture.run(stage, on: LuaFixture.documents("x", "y", "z"), workers: 2)
    #expect(corpus.documents.map { $0.annotations("found").count } == [1, 0, 1])
    #expect(
      corpus.allNotes == [
        Note(
          stage: "extract.found", document: "b", reason: "stage.lua:6: cannot work on this", isFailure: true,
          code: SourceExcerpt(
            line: 6, of: #"if doc.name == "b" then error("cannot work on this") end"#.utf8, column: 25))
      ])
  }

  @Test(arguments: [
    (
      "while true do end",
      "stage.lua:5: stopped after 50000000 instructions, its limit; 'limits' in the pipeline raises it"
    ),
    (
      "local s = 'x' while true do s = s .. s end",
      "stage.lua:5: stopped: it needs more than 64 MB of memory, its limit; 'limits' in the pipeline raises it"
    ),
    (
      "while true do doc:annotate('found', doc, { words = ('x'):rep(1024):rep(1024) }) end",
      "stage.lua:5: stopped: it needs more than 64 MB of memory, its limit; 'limits' in the pipeline raises it"
    ),
  ])
  func aStopIsANoteAndTheNextDocumentGetsAFreshState(body: String, reason: String) throws {
    let stage = try LuaFixture.documentStage("if doc.name ~= 'b' then return end " + body)
    let corpus = try LuaFixture.run(stage, on: LuaFixture.documents("x", "y", "z"))
    #expect(corpus.allNotes.map(\.document) == ["b"])
    #expect(corpus.allNotes.map(\.reason) == [reason])
  }

  @Test func aStageRunsWithinTheLimitsOfThePipeline() throws {
    var limits = StageLimits()
    limits.instructions = 20_000
    let stage = try LuaFixture.documentStage("for i = 1, 1e6 do end")
    let limited = try #require(stage.within?(limits))
    #expect(limited.summary == stage.summary && limited.provides == stage.provides)
    #expect(try LuaFixture.run(stage, on: LuaFixture.documents("x")).allNotes.isEmpty)
    #expect(
      try LuaFixture.run(limited, on: LuaFixture.documents("x")).allNotes.map(\.reason)
        == ["stage.lua:5: stopped after 20000 instructions, its limit; 'limits' in the pipeline raises it"])
  }

  @Test(arguments: [
    (#"local x = doc.titel"#, "document has no field 'titel'; did you mean 'title'?"),
    (#"doc:anotate("found", doc)"#, "document has no field 'anotate'; did you mean 'annotate'?"),
    (#"local x = opt.wrod"#, "this stage has no option 'wrod'; did you mean 'word'?"),
    (
      #"for s in doc:each("sentense") do end"#,
      "this stage does not declare that it needs 'sentense'; did you mean 'sentence'?"
    ),
    (
      #"doc:annotate("fuond", doc)"#,
      "this stage does not declare that it provides 'fuond'; did you mean 'found'?"
    ),
    (
      #"for s in doc:each("sentence") do local x = s.paragraf end"#,
      "sentence has no field 'paragraf'; did you mean 'paragraph'?"
    ),
    (
      #"for s in doc:each("sentence") do local x = s.span.frist end"#,
      "span has no field 'frist'; did you mean 'first'?"
    ),
    (#"doc.title = "x""#, "document is read-only"),
    (#"doc:annotate("found", doc:span(3, 99))"#, "span 3..99 leaves the text, which has 13 bytes"),
    (
      #"doc:annotate("found", "dam")"#,
      "bad argument #2 to 'annotate' (a span, an annotation or a document expected, got string)"
    ),
    (#"doc:annotate("found", doc, { f = print })"#, "a function cannot leave Lua; it stands in 'f'"),
    (
      #"doc:annotate("found", doc, { a = { 1, { b = {}, c = print } } })"#,
      "a function cannot leave Lua; it stands in 'a[2].c'"
    ),
    (
      #"doc:annotate("found", doc, { a = { { 1, nil, 3 } } })"#,
      "a table that leaves Lua is a list without holes or has only string keys; 'a[1]' has nothing at 2"
    ),
    (
      #"doc:annotate("found", doc, { a = { 1, x = 2 } })"#,
      "a table that leaves Lua is a list without holes or has only string keys; 'a' has a number as a key"
    ),
    (
      #"doc:annotate("found", doc, { [1.5] = 1 })"#,
      "a table that leaves Lua is a list without holes or has only string keys; this one has a number as a key"
    ),
    (
      #"local t = {} t.t = t doc:annotate("found", doc, t)"#,
      "a table nested more than 32 deep cannot leave Lua"
    ),
    (
      #"doc.text("x")"#,
      "bad argument #1 to 'text' (document expected, got string; a method is called with a colon, as in doc:text())"
    ),
    (#"doc:each_phrase({ "dam" })"#, "phrases must be made with collate.phrases, not a list"),
    (#"collate.fold(3)"#, "collate.fold: text must be a string, not a whole number"),
    (#"return 3"#, "document(…) returns nothing, but this one returned a number"),
    (#"for span in doc:matches("(") do end"#, "unfinished capture"),
  ])
  func aSlipIsAnErrorAtItsLine(body: String, message: String) throws {
    let reasons = try LuaFixture.reasons(body)
    #expect(reasons.count == 1)
    let place = body.hasPrefix("return") ? "" : "stage.lua:5: "
    #expect(reasons.first?.hasSuffix(place + message) == true, "\(reasons)")
  }

  @Test func whatIsPrintedIsANoteAndNoFailure() throws {
    let stage = try LuaFixture.documentStage(#"print("seen", 1) print(doc.name)"#)
    let notes = try LuaFixture.run(stage, on: LuaFixture.documents("x")).allNotes
    #expect(notes == [Note(stage: "extract.found", document: "a", reason: "printed: seen\t1 / a")])
  }

  @Test func aCorpusBodyReadsTheCorpusAndAddsFindings() throws {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("The dam held.", "The dam broke.")
    let places = [Passage(document: 0, span: Span(0, 13)), Passage(document: 1, span: Span(0, 14))]
    corpus.claims = [
      Claim(id: "c1", statement: places[0], evidence: places.map { .init(passage: $0) }, support: .disputed)
    ]
    corpus.discrepancies = [
      Discrepancy(
        id: "d1", claim: "c1", category: .polarity, severity: .material,
        sides: places.map { .init(passage: $0, value: "held", isDeviant: false) },
        rule: .init("held against broke", "held against broke"))
    ]
    corpus.derivation.families = [.init(id: "f1", members: [0]), .init(id: "f2", members: [1])]
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "compare.check", api = 1, summary = "Checks.",
        needs = { "claims", "discrepancies", "families" }, provides = { "check", "mark" },
        corpus = function(corpus)
          assert(#corpus:documents() == 2 and #corpus:families() == 2)
          for _, claim in ipairs(corpus:claims()) do
            local names, spans = {}, {}
            for _, evidence in ipairs(claim.evidence) do
              names[#names + 1] = evidence.document.name
              spans[#spans + 1] = evidence.span
              evidence.document:annotate("mark", evidence.span, { status = evidence.status })
            end
            corpus:find("check", {
              message = claim.id .. " " .. claim.support .. ": " .. claim.text, passages = spans,
              fields = { names = names, rule = corpus:discrepancies()[1].rule },
            })
          end
          assert(#corpus:findings("check") == 0)
        end,
      }
      """)
    let result = try LuaFixture.run(stage, on: corpus)
    #expect(result.allNotes.map(\.reason) == [])
    #expect(
      result.findings == [
        Finding(
          "check", message: "c1 disputed: The dam held.",
          fields: ["names": ["a", "b"], "rule": "held against broke"], passages: places)
      ])
    #expect(result.documents[1].annotations("mark").map(\.fields) == [["status": "states"]])
  }

  /// Lua compares bytes, a result texts.
  @Test(arguments: [
    #"["\u{e9}"] = 1, ["e\u{301}"] = 2"#, #"["\xff"] = 1, ["\xfe"] = 2"#,
    #"x = { { ["\xff"] = 1, ["\xfe"] = 2 } }"#,
  ])
  func noFieldIsLost(fields: String) throws {
    let written = try LuaFixture.reasons("doc:annotate('found', doc, { \(fields) })")
    #expect(
      written.count == 1 && written[0].hasPrefix("stage.lua:5: a table has the name"))
    #expect(try LuaFixture.reasons(#"doc:annotate("found", doc, { ["é"] = 1, e = 2 })"#).isEmpty)
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "compare.found", api = 1, summary = "Finds.", provides = { "found" },
        corpus = function(corpus) corpus:find("found", { message = "x", fields = { \(fields) } }) end,
      }
      """)
    let found = try LuaFixture.run(stage, on: LuaFixture.documents("x"))
    #expect(found.findings.isEmpty && found.allNotes.count == 1)
  }

  @Test func whatASectionPrintsIsANote() throws {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "report.check", api = 1, summary = "Shows.",
        section = function(report) print("built") end,
      }
      """)
    let notes = try LuaFixture.run(stage, on: LuaFixture.documents("x")).allNotes
    #expect(notes == [Note(stage: "report.check", reason: "printed: built")])
  }

  @Test func aSectionIsBuiltFromBlocks() throws {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "report.check", api = 1, summary = "Shows.",
        section = function(report, corpus)
          local doc = corpus:documents()[1]
          report:title("A section")
          report:paragraph("Found ", doc:span(5, 7), " in ", 1, " place.")
          report:list { "one", { "two ", report:strong("three") } }
          report:table { header = { "a", "b" }, rows = { { 1, doc:span(1, 3) } } }
          report:note("mind this")
          report:bars { title = "bars", bars = { { label = "x", value = 2 } } }
        end,
      }
      """)
    let section = try LuaFixture.run(stage, on: LuaFixture.documents("The dam held.")).sections.first
    #expect(section?.title == "A section" && section?.stage == "report.check")
    let dam = Block.Inline.citation(Passage(document: 0, span: Span(4, 7)))
    #expect(
      section?.blocks == [
        .paragraph([.text("Found "), dam, .text(" in "), .text("1"), .text(" place.")]),
        .list([[.text("one")], [.text("two "), .strong("three")]]),
        .table(
          header: [[.text("a")], [.text("b")]],
          rows: [[[.text("1")], [.citation(Passage(document: 0, span: Span(0, 3)))]]]),
        .note([.text("mind this")]),
        .barChart(title: "bars", bars: [.init(label: "x", value: 2)]),
      ])
  }

  @Test(arguments: [
    ("corpus:claims()", "this stage does not declare that it needs 'claims'; add it to needs"),
    ("corpus:claim()", "corpus has no field 'claim'; did you mean 'claims'?"),
    (
      "report:table { header = { 'a' }, rows = { { 1, 2 } } }",
      "row 1 of the table must be a list of 1 cells, as its header is, not one of 2"
    ),
    ("report:table { heder = {} }", "table has no entry 'heder'; did you mean 'header'?"),
    ("report:paragraph({})", "a paragraph holds strings, numbers, spans and documents, not an empty table"),
    (
      "report:bars { title = 'x', bars = { { label = 'y', value = -1 } } }",
      "bar 1 must have a value, a finite number from 0, not -1"
    ),
  ])
  func aSlipInASectionIsAnError(body: String, message: String) throws {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "report.check", api = 1, summary = "Shows.", section = function(report, corpus)
          \(body)
        end,
      }
      """)
    let reasons = try LuaFixture.run(stage, on: LuaFixture.documents("x")).allNotes.map(\.reason)
    #expect(reasons == ["stage.lua:3: " + message])
  }
}
