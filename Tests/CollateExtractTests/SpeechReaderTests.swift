import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct SpeechReaderTests {
  /// A document with its sentences, and with `persons` annotated wherever they stand.
  static func document(_ text: String, persons: [String] = [], organisations: [String] = []) -> Document {
    var document = Document(name: "a.txt", plain: text)
    for sentence in SentenceStage.sentences(of: document) { document.annotate(sentence) }
    for (names, category) in [(persons, EntityMention.Category.person), (organisations, .organisation)] {
      for name in names {
        for start in document.bytes.indices where document.bytes[start...].starts(with: Array(name.utf8)) {
          let span = Span(start, start + name.utf8.count)
          document.annotate(EntityMention(span: span, category: category, canonical: name))
        }
      }
    }
    return document
  }

  /// `source > source: content` of every part of reported speech.
  private func speech(_ text: String, persons: [String] = []) -> [String] {
    let document = Self.document(text, persons: persons)
    return SpeechReader.read(document).speech.flatMap { item in
      item.parts.map { "\(item.sources.map(\.name).joined(separator: " > ")): \(document.string($0))" }
    }
  }

  @Test(arguments: [
    ("The mayor said that the bridge was safe.", "The mayor: the bridge was safe"),
    ("The bridge was safe, the mayor said.", "the mayor: The bridge was safe"),
    ("The bridge was safe, said the mayor.", "the mayor: The bridge was safe"),
    ("According to the mayor, the bridge was safe.", "the mayor: the bridge was safe"),
    ("The bridge was safe, according to the mayor.", "the mayor: The bridge was safe"),
    ("The mayor told reporters that the bridge was safe.", "The mayor: the bridge was safe"),
    (
      "The mayor said at a meeting in the town hall that the bridge was safe.",
      "The mayor: the bridge was safe"
    ),
    ("Ada Pell, the mayor, said the bridge was safe.", "Ada Pell: the bridge was safe"),
    ("The council on Monday announced that the bridge was safe.", "The council: the bridge was safe"),
    ("The bridge was safe, the mayor said on Monday.", "the mayor: The bridge was safe"),
    (
      "The bridge was safe, said the bridge warden, Ada Pell.",
      "the bridge warden, Ada Pell: The bridge was safe"
    ),
    (
      "The mayor was quoted by the Oldport Mail as saying the bridge was safe.",
      "the Oldport Mail > The mayor: the bridge was safe"
    ),
    ("The mayor said after talks that increased traffic was safe.", "The mayor: increased traffic was safe"),
    ("It was claimed by the mayor that the bridge was safe.", "the mayor: the bridge was safe"),
  ])
  func readsIndirectSpeech(text: String, expected: String) {
    #expect(speech(text) == [expected])
  }

  @Test(arguments: [
    "The guild had complained about a pump that leaked.", "The mayor reported a loss.", "He told a joke.",
    "The report of the council was long.",
    "The mayor denied any part in it.", "A think tank opened in Oldport.",
  ])
  func findsNoSpeechInOtherSentences(text: String) {
    #expect(speech(text) == [])
  }

  @Test func joinsBothPartsOfADividedQuotation() {
    #expect(
      speech("\"The bridge is safe,\" Ada Pell said, \"and it will stay open.\"", persons: ["Ada Pell"])
        == ["Ada Pell: The bridge is safe,", "Ada Pell: and it will stay open."]
    )
  }

  @Test func leavesEachClauseToItsSpeaker() {
    #expect(
      speech("The mayor said the bridge was safe, but the warden said the road was not.")
        == ["The mayor: the bridge was safe", "the warden: the road was not"]
    )
  }

  @Test func resolvesPronounsToTheLastFittingPerson() {
    let text =
      "Mrs Ada Pell opened the meeting with Mr Tom Reed. She said the bridge was safe. He said the road was not."
    #expect(
      speech(text, persons: ["Ada Pell", "Tom Reed"]) == [
        "Ada Pell: the bridge was safe", "Tom Reed: the road was not",
      ]
    )
  }

  @Test func readsLongSentencesInBoundedTime() {
    let text = String(repeating: "he said that ", count: 20_000)
    #expect(speech(text) == [])
  }
}
