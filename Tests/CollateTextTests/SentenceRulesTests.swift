import Testing

@testable import CollateText

@Suite struct SentenceRulesTests {
  /// The sentences that the rules find in one paragraph.
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceRules.spans(in: bytes, Span(0, bytes.count)).map { bytes.string($0) }
  }

  @Test(arguments: [
    ["The ferry left at dawn.", "It carried 40 people."],
    ["Who saw it?", "Nobody did!", "So they said."],
    ["\"We saw smoke.\"", "The crew then left."],
    ["“We saw smoke.”", "The crew then left."],
    ["``We saw smoke.''", "The crew then left."],
    ["They waited...", "The boat did not come."],
    ["He flew to the U.S.", "The trip took a day."],
    ["It began at 5 p.m.", "Police came at once."],
    ["She joined Harrow & Co.", "They moved north."],
    ["The bill came to 1,250.", "Nobody paid."],
    ["The mayor resigned.[4]", "A vote follows."],
    ["(a) The port is shut.", "(b) The road is open."],
    ["is the ferry running?", "we wait since noon.", "nobody knows."],
    ["It never sailed..", "Nobody came."],
    ["1. The port", "2. The road"],
    ["1.) The port", "2.) The road"],
    ["a. the port", "b. the road", "c. the bridge"],
    ["• 9. The port", "• 10. The road"],
  ])
  func endsASentence(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    "Mr. Oduya met Gen. P. K. Lindqvist near Mt. Arrow.",
    "The U.S. Embassy in Washington D.C. opened at 9 a.m. Friday.",
    "\"Stop!\" he said.",
    "\"Are you there?\" Ann Lee asked.",
    "It rose 3.5 percent to No. 4 on Oct. 18.",
    "Mail press.office@harbor.example.com for details.",
    "1. The first item of the list",
    "They moved to Salem, Ore. last week.",
    "He works for Harrow Inc. Director Ann Lee.",
    "Well ... we tried.",
    "Harrow! shares fell.",
    "They chose a) to stay and b) to go.",
    "\"The port [...] was shut [...]\" (Oduya 55).",
    "A. Oduya met B. Lindqvist.",
  ])
  func doesNotEndASentence(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func aSpaceLostAfterTheFullStopIsNoObstacle() {
    #expect(
      sentences("They left the city.The road was wet.") == ["They left the city.", "The road was wet."])
  }

  @Test func aTitleAfterALostSpaceIsNoEnd() {
    #expect(
      sentences("It opens on Tuesday.Mr. Oduya leaves.") == ["It opens on Tuesday.", "Mr. Oduya leaves."])
  }

  @Test func spansCoverTheParagraphWithoutItsSpaces() {
    let bytes = Array("  One is here. \u{00A0}Two is – é – there.  ".utf8)
    let spans = SentenceRules.spans(in: bytes, Span(0, bytes.count))
    #expect(spans.map { bytes.string($0) } == ["One is here.", "Two is – é – there."])
  }

  @Test func emptyTextHasNoSentences() {
    #expect(sentences("").isEmpty)
    #expect(sentences(" \n ").isEmpty)
  }

  /// The same in a paragraph of another language.
  private func sentences(_ text: String, _ language: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceRules.spans(in: bytes, Span(0, bytes.count), language: LanguageWords.of(language)).map {
      bytes.string($0)
    }
  }

  @Test(arguments: [
    ("zh", "桥塌了。没有人受伤！"), ("ja", "橋が落ちた。けが人はいない。"),
  ])
  func marksOfEastAsiaNeedNoSpace(language: String, text: String) {
    #expect(sentences(text, language).count == 2)
  }

  @Test(arguments: [
    ("es", "El Sr. Olmedo llegó a EE.UU. ayer por la noche.", 1), ("es", "¿Quién lo vio? ¡Nadie!", 2),
    ("de", "Am 12. März brach die Brücke. Das war z.B. in Ulmau.", 2),
    ("ru", "Мост упал в 2019 г. Погибших нет. Живет в г. Ульма.", 3), ("ar", "من رأى ذلك؟ لا أحد.", 2),
  ])
  func otherLanguagesHaveTheirOwnAbbreviations(language: String, text: String, count: Int) {
    #expect(sentences(text, language).count == count)
  }
}
