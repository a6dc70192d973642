import CollateText
import Testing

@testable import CollateExtract

/// The words of a text of one sentence, tagged.
func taggedSentence(_ text: String) -> TaggedSentence {
  var table = WordTable(Array(text.utf8))
  table.tag(table.words.indices)
  return TaggedSentence(
    table: table, rows: table.words.indices, cues: table.lexemes.map(CueWords.of))
}

extension TaggedSentence {
  /// The words of a range, with a space between each two.
  func text(_ range: Range<Int>?) -> String? { range.map { $0.map(key).joined(separator: " ") } }

  /// The first row of a word.
  func row(_ word: String) -> Int { rows.first { key($0) == word } ?? rows.upperBound }
}

@Suite struct NounPhrasesTests {
  private func left(_ text: String, of word: String) -> String? {
    let words = taggedSentence(text)
    return words.text(
      NounPhrases(words: words).phrase(endingAt: words.row(word), notBefore: words.rows.lowerBound))
  }

  private func right(_ text: String, of word: String) -> String? {
    let words = taggedSentence(text)
    return words.text(
      NounPhrases(words: words).phrase(from: words.row(word) + 1, to: words.rows.upperBound))
  }

  @Test func leftOfAVerb() {
    #expect(left("On Thursday the old mayor of Oslo resigned.", of: "resigned") == "the old mayor of oslo")
    #expect(left("Ana Roe and the mayor met.", of: "met") == "ana roe and the mayor")
    #expect(left("Slowly resigned.", of: "resigned") == nil)
  }

  @Test func rightOfAVerb() {
    #expect(right("They met two of the union's leaders in Oslo.", of: "met") == "two of the union 's leaders")
    #expect(right("They met the leader, Ana Roe, on Monday.", of: "met") == "the leader , ana roe")
    #expect(right("They met on Monday.", of: "met") == nil)
  }
}
