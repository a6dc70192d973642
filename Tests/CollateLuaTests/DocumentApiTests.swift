import CollateCore
import CollateText
import LuaFixture
import Testing

@testable import CollateLua

/// What a stage reads of documents and spans.
@Suite struct DocumentApiTests {
  private func printed(_ body: String, text: String = "The dam held.\nTwo dams broke, Böhme said.") throws
    -> String
  {
    let reasons = try LuaFixture.reasons(body, text: text)
    #expect(reasons.count == 1, "\(reasons)")
    return String(reasons.first?.trimmingPrefix("printed: ") ?? "")
  }

  @Test(arguments: [
    ("for s in doc:each('sentence') do print(s.text) end", "The dam held. / Two dams broke, Böhme said."),
    ("print(doc:count('sentence'), #doc:all('sentence'))", "2\t2"),
    (
      "for s in doc:each('sentence') do print(s.first, s.last, s.kind, s.line, s.column) end",
      "1\t13\tsentence\t1\t1 / 15\t42\tsentence\t2\t1"
    ),
    (
      "local s = doc:all('sentence')[2]; print(s:span(5, 8).text, s:span(5, 8):enclosing('sentence') == s)",
      "dams\ttrue"
    ),
    ("print(doc:span(1, 20):enclosing('sentence'))", "nil"),
    (
      "local a, b = doc:span(1, 7), doc:span(5, 13); print(a:contains(b), a:overlaps(b), a:joined(b).text)",
      "false\ttrue\tThe dam held."
    ),
    (
      "print(doc:all('sentence')[1] == doc:all('sentence')[1], doc:all('sentence')[1] == doc:all('sentence')[2])",
      "true\tfalse"
    ),
    ("print(doc:find('dam').first, doc:find('dam', 6).first, doc:find('%a'))", "5\t19\tnil"),
    (
      "print(doc:span(1, 6):count_words(), doc:count_words(), doc:all('sentence')[2]:count_words())",
      "1\t8\t5"
    ),
    (
      "for word, first in doc:all('sentence')[2]:each_folded_word() do print(word, first) end",
      "two\t1 / dams\t5 / broke\t10 / bohme\t17 / said\t24"
    ),
    (
      "for p in doc:each_paragraph() do print(p.first, p.text) end",
      "1\tThe dam held. / 15\tTwo dams broke, Böhme said."
    ),
    (
      "for s, phrase in doc:all('sentence')[2]:each_phrase(collate.phrases { 'DAMS', 'bohme' }) do print(s.text, phrase) end",
      "dams\tDAMS / Böhme\tbohme"
    ),
    ("for s in doc:all('sentence')[1]:matches('hel%a+') do print(s.text, s.quote) end", "held\theld"),
    ("print(next(doc:metadata()), doc.title)", "nil\tnil"),
  ])
  func aDocumentAnswers(body: String, output: String) throws {
    let found = try printed(body)
    #expect(found == output)
  }

  @Test func linesAndColumnsAreThoseOfTheSource() throws {
    var document = Document(name: "a", plain: "One.\n\n  Two  dams.")
    var folded = MappedText()
    for word in Words.spans(in: document.bytes) {
      if folded.count > 0 { folded.append([0x20], for: Span(word.start - 1, word.start)) }
      folded.appendVerbatim(word, of: document.bytes)
    }
    try document.replaceText(folded)
    let stage = try LuaFixture.documentStage("local d = doc:find('dams'); print(d.line, d.column, d.quote)")
    #expect(try LuaFixture.run(stage, on: [document]).allNotes.map(\.reason) == ["printed: 3\t8\tdams"])
  }

  @Test func rangesOfTheSourceAndSentencesNeedNoOtherStage() throws {
    var document = Document(name: "a", plain: "One  dam.   Two dams, Mr. Roe said.")
    var folded = MappedText()
    for word in Words.spans(in: document.bytes) {
      if folded.count > 0 { folded.append([0x20], for: Span(word.start - 1, word.start)) }
      folded.appendVerbatim(
        Span(word.start, word.end + (document.bytes[word.end] == 0x2E ? 1 : 0)), of: document.bytes)
    }
    try document.replaceText(folded)
    let stage = try LuaFixture.stage(
      """
      return collate.stage {
        name = "clean.shown", api = 2, summary = "Shows.", needs = { "text" },
        document = function(doc)
          for sentence in doc:each_sentence() do
            for _, range in ipairs(sentence:source_ranges()) do print(sentence.text, range.first, range.last) end
          end
        end,
      }
      """)
    let printed = try LuaFixture.run(stage, on: [document]).allNotes.map(\.reason)
    #expect(
      printed == [
        "printed: One dam.\t1\t3 / One dam.\t5\t9 / Two dams Mr. Roe said.\t13\t20 / Two dams Mr. Roe said.\t22\t35"
      ])
  }
}
