import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

@Suite struct AnnotationCheckTests {
  private static func fault(_ kind: Layer, _ fields: Fields, span: Span = Span(0, 3)) -> String? {
    do throws(LuaCallError) {
      try AnnotationCheck.check(Annotation(kind, span, fields))
      return nil
    } catch {
      return error.message
    }
  }

  @Test func whatTheBuiltInStagesWriteIsRight() {
    let span = Span(0, 3)
    let source = Attribution.Source(name: "officials", span: span, isNamed: false)
    let written: [any AnnotationView] = [
      Sentence(span: span, paragraph: 0), EntityMention(span: span, category: .place, canonical: "Rhayader"),
      Quotation(span: span, form: .partial),
      Attribution(span: span, sources: [source], cue: "said", cueSpan: span),
      Quantity(span: span, lower: 1, upper: 2.5, bound: .range),
      DateMention(span: span, form: .time, value: nil, words: "noon"),
      Enumeration(span: span, members: [span, span]),
      Frame(span: span, predicate: "meet", predicateSpan: span),
      Boilerplate(span: span, reason: "a menu"),
    ]
    #expect(Set(written.map(\.annotation.kind)) == Layer.builtInKinds, "every kind is tried")
    for view in written { #expect(Self.fault(view.annotation.kind, view.annotation.fields) == nil) }
  }

  @Test func theKindsOfAnalystsHoldWhatTheyLike() {
    #expect(Self.fault("hedge", ["form": 7], span: Span(3, 3)) == nil)
  }

  @Test(
    arguments: [
      (
        "quote", ["speaker": "Ines Hart"],
        "a quote needs the field 'form', one of 'direct', 'partial', 'indirect'"
      ),
      (
        "quote", ["form": "direkt"],
        "a quote's 'form' is one of 'direct', 'partial', 'indirect', not 'direkt'; did you mean 'direct'?"
      ),
      ("quote", ["form": "direct", "cue": true], "a quote's 'cue' is a string, not a truth value"),
      (
        "quote", ["form": "direct", "speakerSpan": "Ines"], "a quote's 'speakerSpan' is a span, not a string"
      ),
      (
        "entity", ["category": "place", "canonicle": "x"],
        "an entity has no field 'canonicle'; did you mean 'canonical'?"
      ),
      (
        "sentence", ["paragraph": 1.5, "headline": false],
        "a sentence's 'paragraph' is a whole number, not 1.5"
      ),
      ("sentence", ["paragraph": 1], "a sentence needs the field 'headline', true or false"),
      ("number", ["lower": "3"], "a number's 'lower' is a number, not a string"),
      ("list", ["members": .list([.span(Span(0, 3))])], "a list needs more entries in 'members'"),
      ("list", ["members": .list([.span(Span(0, 3)), "Max"])], "a list's 'members' is a list of spans"),
      (
        "attribution",
        ["sources": .list([.map(["name": "officials"])]), "cue": "said", "cueSpan": .span(Span(0, 3))],
        "an attribution's 'sources' is a list of tables {name: string, span: span, named: boolean}"
      ),
      (
        "attribution", ["sources": .list([]), "cue": "said", "cueSpan": .span(Span(0, 3))],
        "an attribution needs more entries in 'sources'"
      ),
    ] as [(Layer, Fields, String)])
  func aWrongFieldIsTold(kind: Layer, fields: Fields, message: String) {
    #expect(Self.fault(kind, fields) == message)
  }

  @Test(arguments: [
    "document = function(doc)", "corpus = function(corpus) local doc = corpus:documents()[1]",
  ])
  func sentencesDoNotOverlap(head: String) throws {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.halves", api = 1, summary = "Halves.", provides = { "sentence" },
        \(head)
          doc:annotate("sentence", doc:span(5, 7), { paragraph = 0, headline = false })
        end,
      }
      """)
    let before = LuaFixture.documents("The dam held.")
    let corpus = try LuaFixture.run(stage, on: before)
    #expect(corpus.allNotes.map(\.reason) == ["it writes a sentence that begins in another one"])
    #expect(corpus.allNotes.first?.span == Span(4, 7))
    #expect(corpus.documents[0].annotations(Sentence.kind) == before[0].annotations(Sentence.kind))
  }

  @Test func aTypeHoldsNothingButItself() {
    #expect(
      FieldType("string?").holds(.null) && FieldType("string?").holds("x")
        && !FieldType("string").holds(.null))
    #expect(!FieldType("{name: string}").holds(.map(["name": "x", "nmae": "y"])))
  }
}
