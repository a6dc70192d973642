import Testing

@testable import CollateExtract

@Suite struct LabelledSpeechTests {
  /// The clause of the verb that stands between `<` and `>`, under a label.
  private func clause(_ text: String, _ label: SpeechLabel) -> String? {
    let marked = tokens(text)
    let verb = (marked.firstIndex { $0.key == "<" } ?? 0)
    let row = tokens(text.filter { $0 != "<" && $0 != ">" })
    let labels = row.indices.map { $0 == verb ? label : SpeechLabel.none }
    let grammar = SpeechGrammar(row: row, isQuoted: row.map { _ in false }, labels: labels)
    return LabelledSpeech(grammar).clause(at: verb, end: row.count).map { clause in
      clause.sources.map { words($0, of: row) }.joined(separator: " > ") + ": "
        + clause.content.map { words($0, of: row) }.joined(separator: " | ")
    }
  }

  @Test(arguments: [
    (
      "The mayor <forewarned> guests that the dam had moved", SpeechLabel.after,
      "the mayor: the dam had moved"
    ),
    ("The mayor came and <foretold> that it would hold", .after, "the mayor: it would hold"),
    (
      "The old dam, the mayor <chimed>, would hold for years", .around,
      "the mayor: the old dam , | would hold for years"
    ),
    (
      "The old dam, <chimed> the mayor, would hold for years", .around,
      "the mayor: the old dam , | would hold for years"
    ),
    ("The old dam would hold, the mayor <chimed>", .before, "the mayor: the old dam would hold ,"),
  ])
  func readsWhatTheLabelSays(text: String, label: SpeechLabel, expected: String) {
    #expect(clause(text, label) == expected)
  }

  @Test(arguments: [
    ("The mayor <foretold> that it would hold", SpeechLabel.none), ("<Foretold> that it would hold", .after),
    ("The old dam the mayor <chimed>", .before), ("The mayor <foretold> according to them", .after),
    ("The mayor <foretold>", .after),
  ])
  func readsNothingElse(text: String, label: SpeechLabel) {
    #expect(clause(text, label) == nil)
  }
}
