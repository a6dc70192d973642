import Testing

@testable import CollateExtract

@Suite struct SourcePhraseTests {
  private func phrases(_ text: String) -> SourcePhrase {
    let row = tokens(text)
    return SourcePhrase(row: row, isQuoted: row.map { _ in false })
  }

  /// The source before the word `said`.
  private func subject(_ text: String) -> String? {
    let phrases = phrases(text)
    guard let verb = phrases.row.firstIndex(where: { $0.key == "said" }) else { return nil }
    return phrases.subject(before: verb, from: 0).map { words($0, of: phrases.row) }
  }

  @Test(arguments: [
    ("The mayor said it", "the mayor"), ("The mayor later also said it", "the mayor"),
    ("On Friday the mayor said it", "the mayor"),
    ("Ada Pell, the mayor, said it", "ada pell"), ("The council on Monday said it", "the council"),
    ("Ada Pell, who angrily said it", "ada pell"), ("It rained but he said it", "he"),
    ("The Relief and Works Agency said it", "the relief and works agency"),
    ("It fell, J. Roe said", "j . roe"), ("He asked Ada Pell, who in turn said it", "ada pell"),
    ("The mayor for his part said it", "the mayor"), ("Ada Pell in fact later said it", "ada pell"),
  ])
  func theSubjectOfAVerb(text: String, source: String) {
    #expect(subject(text) == source)
  }

  @Test(arguments: ["said it", "It said that", "He left and said it", ", said it", "which said it"])
  func wordsThatAreNoSource(text: String) {
    #expect(subject(text) == nil)
  }

  @Test func aPhraseBehindAVerbEndsBeforeWhatFollows() {
    func behind(_ text: String) -> String? {
      let phrases = phrases(text)
      return phrases.phrase(from: 1, limit: phrases.row.count).map { words($0, of: phrases.row) }
    }
    #expect(behind("said the mayor on Friday") == "the mayor")
    #expect(behind("said spokesman Ben Hale, who left") == "spokesman ben hale")
    #expect(behind("said the mayor, Ada Pell, then") == "the mayor , ada pell")
    #expect(behind("said it") == nil && behind("said") == nil && behind("said , he") == nil)
  }

  @Test func speakersBeginWithANameADeterminerOrAPlural() {
    let phrases = phrases("Police said nurses who spoke blue")
    #expect(phrases.begins(at: 0) && !phrases.begins(at: 5) && !phrases.begins(at: 9))
    #expect(phrases.isSpeaker(2..<3) && !phrases.isSpeaker(5..<6))
  }

  @Test func finiteVerbsAreTold() {
    for (text, isFinite) in [
      ("the dam was safe", true), ("the dam collapsed", true), ("the dam fell", true),
      ("the Fell dam", false),
      ("two hundred dams", false), ("", false), ("is it safe", true),
    ] {
      let row = tokens(text)
      #expect(Finite.verb(in: 0..<row.count, of: row) == isFinite, "\(text)")
    }
  }
}
