import CollateText
import Testing

@testable import CollateCore

@Suite struct StageViewTests {
  private func view(
    needs: [Layer] = [], uses: [Layer] = [], provides: [Layer] = [], corrects: [Layer] = []
  ) -> StageView {
    StageView(
      StageDefinition(
        name: "extract.own", phase: .extract, summary: "Does.", needs: needs, uses: uses, provides: provides,
        corrects: corrects
      ) { _ in .document { _, _ in } })
  }

  private var document: Document {
    var document = Document(name: "a", plain: "one two")
    document.annotate(Annotation("one", Span(0, 3)))
    document.annotate(Annotation("two", Span(4, 7)))
    return document
  }

  private var corpus: Corpus {
    var corpus = Corpus()
    corpus.documents = [document]
    corpus.events = [[0]]
    corpus.entities = [Entity(name: "One", category: .other, aliases: [], mentions: [])]
    corpus.findings = [Finding("find.one", message: "One."), Finding("find.two", message: "Two.")]
    return corpus
  }

  @Test func aStageIsShownWhatItDeclaredAndNothingElse() {
    let shown = view(needs: ["one", "find.two"], uses: [.entities]).of(corpus)
    #expect(shown.documents[0].annotationKinds == ["one"])
    #expect(shown.entities.count == 1 && shown.events.isEmpty)
    #expect(shown.findings.map(\.kind) == ["find.two"])
    #expect(view(uses: [.everything]).of(corpus).events == [[0]])
  }

  @Test func whatItWasNotShownIsThereAgainAfterIt() throws {
    let view = view(needs: ["one"], provides: ["three", "find.three"])
    var shown = view.of(corpus)
    shown.documents[0].annotate(Annotation("three", Span(0, 7)))
    shown.documents.append(Document(name: "b", plain: "new"))
    shown.findings.append(Finding("find.three", message: "Three."))
    let whole = try view.whole(shown, from: corpus)
    #expect(whole.documents[0].annotationKinds == ["one", "three", "two"])
    #expect(whole.documents.count == 2 && whole.events == [[0]] && whole.entities.count == 1)
    #expect(whole.findings.map(\.kind) == ["find.one", "find.two", "find.three"])
  }

  @Test func whatItWritesUndeclaredIsAnErrorThatNamesTheLayer() {
    let changes: [(Layer, (inout Corpus) -> Void)] = [
      ("one", { $0.documents[0].replaceAnnotations("one", with: []) }),
      ("one", { $0.documents[0].annotate(Annotation("one", Span(0, 1))) }),
      ("two", { $0.documents[0].annotate(Annotation("two", Span(0, 1))) }),
      ("four", { $0.documents[0].annotate(Annotation("four", Span(0, 1))) }),
      (.metadata, { $0.documents[0].metadata["title"] = .init(.string("T"), origin: "test") }),
      (.words, { $0.documents[0].words = WordTable(Array("one two".utf8)) }),
      (.entities, { $0.entities = [] }),
      (.timeline, { $0.timeline = [TimelineEntry(date: "2024", passages: [])] }),
      (.events, { $0.events = [[0]] }),
      ("find.one", { $0.findings.append(Finding("find.one", message: "Again.")) }),
    ]
    for (layer, change) in changes {
      let view = view(needs: ["one", .entities], provides: ["three"])
      var shown = view.of(corpus)
      change(&shown)
      let failure = #expect(throws: StageError.self) { try view.whole(shown, from: corpus) }
      #expect(failure?.reason == "writes '\(layer.name)', which it does not declare in provides")
    }
  }

  @Test func whatItCorrectsItMayChange() throws {
    let view = view(corrects: ["one"])
    var shown = view.of(document)
    shown.replaceAnnotations("one", with: [])
    #expect(try view.whole(shown, from: document).annotationKinds == ["two"])
  }

  @Test func annotationsThatItIsNotShownHoldTheTextAsItIs() {
    var shown = view().of(document)
    #expect(shown.annotationKinds.isEmpty)
    #expect(throws: StageError.self) { try shown.replaceText(MappedText()) }
  }
}
