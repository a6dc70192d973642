import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// Corrections of annotations that other stages wrote.
@Suite struct CorrectionFunctionsTests {
  private static let corpus: Corpus = {
    var corpus = Corpus()
    corpus.documents = LuaFixture.documents("The dam held 30 miles off.", "The dam held 48 km off.")
    for index in corpus.documents.indices {
      corpus.documents[index].annotate(
        Quantity(span: Span(13, 15), lower: 30, upper: 30, bound: .exact, unit: index == 0 ? nil : "km"))
      corpus.documents[index].annotate(Annotation("own", Span(4, 7), ["word": "dam"]))
    }
    return corpus
  }()

  private func run(_ body: String, corrects: String = #""number", "own", "sentence""#, isCorpus: Bool = false)
    throws
    -> Corpus
  {
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "extract.desk", api = 2, summary = "Corrects.", corrects = { \(corrects) },
        \(isCorpus ? "corpus = function(corpus) local doc, other = corpus:documents()[1], corpus:documents()[2]" : "document = function(doc)")
          local number, own = doc:all("number")[1], doc:all("own")[1]
          \(body)
        end,
      }
      """)
    return try LuaFixture.run(stage, on: Self.corpus)
  }

  @Test func fieldsAreChangedAndTakenAway() throws {
    let corpus = try run(
      """
      if number.unit then
        doc:correct("number", number, { unit = collate.json.null }, "not\\nours")
      else
        doc:correct("number", number, { unit = "mi", alternative = 31 }, "miles")
      end
      """)
    #expect(corpus.allNotes == [])
    let numbers = corpus.documents.map { $0.all(Quantity.self)[0] }
    #expect(numbers.map(\.unit) == ["mi", nil] && numbers.map(\.alternative) == [31, nil])
    let corrections = corpus.documents.flatMap(\.corrections)
    #expect(
      corrections.map(\.reason) == ["miles", "not / ours"]
        && corrections.map(\.stage) == ["extract.desk", "extract.desk"])
    #expect(corrections[0].before?.fields["unit"] == .null)
  }

  @Test func annotationsAreAddedAndTakenAway() throws {
    let corpus = try run(
      """
      doc:remove("own", own, "no word of ours")
      doc:add("own", doc:find("off"), { word = "off", of = doc:find("dam") }, "ours")
      """)
    #expect(corpus.documents.map { $0.annotations("own").map { $0.fields["word"] } } == [["off"], ["off"]])
    #expect(corpus.documents[0].corrections.map(\.action) == [.removed, .added])
  }

  @Test func aCorpusBodyCorrectsEachDocument() throws {
    let corpus = try run(
      "for _, d in ipairs(corpus:documents()) do d:remove('number', d:all('number')[1], 'r') end",
      isCorpus: true)
    #expect(corpus.documents.allSatisfy { $0.annotations("number").isEmpty && $0.corrections.count == 1 })
  }

  @Test(arguments: [
    ("doc:correct('number', number, { unit = 7 }, 'r')", "a number's 'unit' is a string, not a whole number"),
    (
      "doc:correct('number', number, { units = 'mi' }, 'r')",
      "a number has no field 'units'; did you mean 'unit'?"
    ),
    ("doc:correct('number', number, { lower = collate.json.null }, 'r')", "a number needs the field 'lower'"),
    ("doc:correct('number', number, { lower = 30 }, 'r')", "the fields are those that the number has"),
    ("doc:correct('number', number, { unit = 'mi' })", "reason must be a string, not nothing"),
    ("doc:correct('number', number, 7, 'r')", "fields must be a table with named entries"),
    ("doc:correct('number', own, { unit = 'mi' }, 'r')", "the annotation is not of the kind number"),
    ("doc:correct('number', 'x', { unit = 'mi' }, 'r')", "annotation must be an annotation, not a string"),
    (
      "doc:correct('quote', number, { unit = 'mi' }, 'r')",
      "this stage does not declare that it corrects 'quote'"
    ),
    (
      "doc:remove('own', own, 'r') doc:correct('own', own, { word = 'x' }, 'r')",
      "has corrected the same own before"
    ),
    ("doc:correct('own', own, { text = 'x' }, 'r')", "an annotation has 'text' by itself"),
    ("doc:add('number', doc:find('dam'), {}, 'r')", "a number needs the field 'lower'"),
    ("doc:add('own', 7, {}, 'r')", "span must be a span, not a whole number"),
    ("doc:annotate('number', doc:find('dam'), {})", "this stage does not declare that it provides 'number'"),
  ])
  func aSlipIsSaidAtItsLine(body: String, message: String) throws {
    let notes = try run(body).allNotes
    #expect(notes.allSatisfy { $0.isFailure && $0.reason.hasPrefix("stage.lua:5: ") }, "\(notes)")
    #expect(notes.first?.reason.contains(message) == true, "\(notes)")
  }

  @Test(arguments: [
    ("doc:remove('own', other:all('own')[1], 'r')", "the annotation belongs to another document"),
    ("doc:add('own', other:find('dam'), {}, 'r')", "the span belongs to another document"),
    (
      "doc:add('own', doc:find('dam'), { a = { b = other:find('dam') } }, 'r')",
      "the span in 'a' belongs to another document"
    ),
  ])
  func nothingOfAnotherDocumentIsTaken(body: String, message: String) throws {
    let notes = try run(body, isCorpus: true).allNotes
    #expect(notes.first?.reason.contains(message) == true, "\(notes)")
  }

  @Test func sentencesStayApart() throws {
    let notes = try run("doc:add('sentence', doc:find('held'), { paragraph = 0, headline = false }, 'r')")
      .allNotes
    #expect(notes.first?.reason.contains("a sentence that begins in another one") == true, "\(notes)")
    let corpus = try run(
      """
      doc:remove('sentence', doc:all('sentence')[1], 'cut')
      doc:add('sentence', doc:find('The dam'), { paragraph = 0, headline = false }, 'cut')
      """)
    #expect(corpus.allNotes == [] && corpus.documents[0].all(Sentence.self).map(\.span) == [Span(0, 7)])
  }
}
