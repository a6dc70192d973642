import Testing

@testable import CollateExtract

@Suite struct SpeechGrammarTests {
  /// `source > source: content | content` of every clause; what stands between `"` counts as quoted.
  private func clauses(_ text: String) -> [String] {
    let row = tokens(text)
    var isInside = false
    let isQuoted = row.map { token in
      if token.key == "\"" {
        isInside.toggle()
        return true
      }
      return isInside
    }
    return SpeechGrammar(row: row, isQuoted: isQuoted, labels: row.map { _ in .none }).clauses().map {
      clause in
      clause.sources.map { words($0, of: row) }.joined(separator: " > ") + ": "
        + clause.content.map { words($0, of: row) }.joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("The mayor said the dam was safe.", "the mayor: the dam was safe"),
    ("According to the mayor, the dam was safe.", "the mayor: , the dam was safe"),
    ("The dam was safe, according to the mayor.", "the mayor: the dam was safe ,"),
    ("\"It held,\" said the mayor.", "the mayor: \" it held , \""),
    ("As the mayor told the court, the dam was safe.", "the mayor: the dam was safe"),
    ("According to the mayor over 300 people fled.", "the mayor: over 300 people fled"),
    (
      "The mayor defended the plan: \"The dam was safe last year\"",
      "the mayor: \" the dam was safe last year \""
    ),
    ("It was confirmed by the mayor that the dam was safe.", "the mayor: the dam was safe"),
  ])
  func shapes(text: String, expected: String) {
    #expect(clauses(text).first ?? "" == expected)
  }

  @Test func twoSpeakersShareASentence() {
    let found = clauses("The mayor said the dam was safe, but the nurse said the lake was full.")
    #expect(found == ["the mayor: the dam was safe", "the nurse: the lake was full"])
  }

  @Test(arguments: [
    "", "said", "The dam was safe.", "The state of the dam.", "He was said to be safe.", "said said said.",
  ])
  func sentencesWithoutSpeechHaveNone(text: String) {
    #expect(clauses(text).isEmpty)
  }
}
