import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct FoundChangesTests {
  /// The changes from the test corpus to what `edit` makes of it, as the terminal shows them.
  private static func shown(width: Int = 100, _ edit: (inout Corpus) -> Void) -> [String] {
    var after = TestCorpus.corpus
    edit(&after)
    return TerminalChanges.text(from: TestCorpus.corpus, to: after, width: width, style: .plain)
      .split(separator: "\n").map(String.init)
  }

  @Test func theSameIsNoChangeWhateverItsNumbersAndOrder() {
    #expect(Self.shown { _ in } == ["nothing changed"])
    #expect(
      Self.shown { corpus in
        corpus.claims.reverse()
        for index in corpus.claims.indices { corpus.claims[index].id = "x\(index)" }
        corpus.claims[0].confidence = 0.1
        corpus.discrepancies[0].id = "d9"
        corpus.discrepancies[0].sides.reverse()
      } == ["nothing changed"])
  }

  @Test func whatIsGoneAndNewIsShown() {
    #expect(
      Self.shown { corpus in
        corpus.discrepancies = []
        corpus.findings = [
          Finding(Layer("dam"), message: "It held.", passages: [corpus.claims[1].statement])
        ]
        corpus.notes = []
      } == [
        "- conflict number: “Fourteen people” ≠ “Nine people” (material)  a.txt:3:1 b.txt:1:1 c<b>.txt:1:6",
        "+ finding dam: It held. (“The roof fell in at noon.”)  a.txt:3:36",
        "- finding wire.credit: One credit. (“Nine people were hurt at the mill.”)  a.txt:3:1",
        "- note d.txt: is empty (load.files) (failed)",
      ])
  }

  @Test func whatRestsOnTheSameWordsHasChanged() {
    #expect(
      Self.shown { corpus in
        corpus.claims[1].support = .corroborated
        corpus.discrepancies[0].severity = .minor
        corpus.notes[0].reason = "is no text"
      } == [
        "~ conflict number: “Fourteen people” ≠ “Nine people” (material → minor)",
        "    a.txt:3:1 b.txt:1:1 c<b>.txt:1:6",
        "~ claim “The roof fell in at noon.” (one-account → corroborated)  a.txt:3:36 b.txt:1:36",
        "~ note d.txt: is no text (load.files) (failed)",
        "    was d.txt: is empty (load.files)",
      ])
    // A side in other words: the conflict is the same, because its other side is.
    #expect(
      Self.shown { corpus in
        let other = Passage(document: 2, span: corpus.claims[0].evidence[2].passage.span)
        corpus.discrepancies[0].sides[2].passage = other
      } == [
        "~ conflict number: “Fourteen people were hurt at the mill.” ≠ “Nine people” (material)",
        "    a.txt:3:1 b.txt:1:1 c<b>.txt:1:6",
        "    was number: “Fourteen people” ≠ “Nine people”",
      ])
  }

  @Test func marksOfPluginsAreShownWithTheirFields() {
    let roof = TestCorpus.span("roof", 0, TestCorpus.corpus)
    #expect(
      Self.shown { corpus in
        corpus.documents[0].annotate(
          Annotation("hedges", roof.span, ["word": "roof", "at": 3, "sure": true, "near": .span(roof.span)]))
      } == ["+ annotation hedges: “roof” (at = 3, sure = true, word = roof)  a.txt:3:40"])
    #expect(
      Self.shown { corpus in
        corpus.documents[0].replaceAnnotations("wire.credit", with: [])
      } == ["- annotation wire.credit: “Nine people were hurt at the mill.” (agency = Coastwire)  a.txt:3:1"])
  }

  @Test func whatIsGoneIsGoneFromTheFileThatChanged() {
    var before = TestCorpus.corpus
    for document in 0...1 {
      let span = TestCorpus.span("roof", document, before).span
      before.documents[document].annotate(Annotation("hedges", span, ["word": "roof"]))
    }
    for (document, place) in [(0, "a.txt:3:40"), (1, "b.txt:1:40")] {
      var after = before
      after.documents[document].replaceAnnotations("hedges", with: [])
      let lines = TerminalChanges.text(from: before, to: after, width: 40, style: .plain)
      #expect(lines.hasPrefix("- annotation hedges: ") && lines.hasSuffix("\n    \(place)\n"), "\(lines)")
    }
  }

  @Test func ofEqualItemsTheOneWhosePlaceIsLeftIsGone() {
    let item = FoundItem.all(in: TestCorpus.corpus)[0]
    var later = item
    later.places = ["a.txt:9:1"]
    #expect(FoundChanges(from: [item, later], to: [later]).all == [.gone(item)])
    #expect(FoundChanges(from: [item], to: [later]).all == [])
  }

  @Test func sectionsThatSaySomethingElseAreNamed() {
    #expect(
      Self.shown { $0.sections[0].blocks[3] = .note([.text("mind it")]) }.first?.hasPrefix("~ section Extra")
        == true)
    let retitled = Self.shown { corpus in
      corpus.sections[0].title = "More"
      corpus.sections.append(Section(stage: "report.new", title: "New", blocks: []))
    }
    #expect(
      retitled.first == "~ section More (report.extra)" && retitled.last == "+ section New (report.new)")
    #expect(retitled[1].hasPrefix("    was Extra <script>"))
    #expect(Self.shown { $0.sections = [] }.first?.hasPrefix("- section Extra") == true)
  }

  @Test func equalItemsCountAsOftenAsTheyStand() {
    let item = FoundItem.all(in: TestCorpus.corpus)[0]
    #expect(FoundChanges(from: [item, item], to: [item]).all == [.gone(item)])
    #expect(FoundChanges(from: [item], to: [item, item]).all == [.new(item)])
    #expect(FoundChanges(from: [], to: []).all == [])
  }

  @Test func documentsCannotSteerTheTerminalAndNoLineIsTooWide() {
    let text = TerminalChanges.text(from: Corpus(), to: TestCorpus.corpus, width: 60, style: .plain)
    #expect(text.contains("It was \u{FFFD}loud\u{FFFD}[31m"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    for line in text.split(separator: "\n") { #expect(DisplayText.columns(String(line)) <= 60) }
    let coloured = TerminalChanges.text(from: Corpus(), to: TestCorpus.corpus, width: 60, style: .colour)
    #expect(coloured.contains("\u{1B}[1m+ claim"))
  }

  @Test func manyChangesOfAKindAreCounted() {
    let lines = Self.shown { corpus in
      corpus.findings += (1...20).map { Finding(Layer("dam"), message: "Number \($0).") }
    }
    #expect(lines.count == 13)
    #expect(lines.last == "  … and 8 more findings")
  }

  @Test func aRecordDoesNotGrowWithWordsThatAreMarkedAgainAndAgain() throws {
    var corpus = Corpus()
    var document = Document(name: "a.txt", plain: String(repeating: "The dam held. ", count: 300))
    let whole = Annotation("all", Span(0, document.bytes.count))
    document.annotate(all: Array(repeating: whole, count: 50))
    corpus.documents = [document]
    let titles = FoundItem.all(in: corpus).map(\.identity.title)
    #expect(titles.count == 50 && Set(titles).count == 1)
    let title = try #require(titles.first)
    #expect(title.hasPrefix("all: “The dam held.") && title.utf8.count < 200)
    corpus.documents = [Document(name: "a.txt", plain: document.string(whole.span).dropLast(2) + "! ")]
    corpus.documents[0].annotate(whole)
    #expect(FoundItem.all(in: corpus).first?.identity.title != title, "its end counts too")
  }
}
