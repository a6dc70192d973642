import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct SpeechTaggerTests {
  /// The words with a label, each with it, of one sentence.
  private func labels(_ text: String) -> [String] {
    let document = ExtractStages.words(of: text)
    let clues = SpeechClues(document.words)
    let rows = document.words.words.indices
    return rows.compactMap { row in
      guard clues.isOpen(row, in: rows) else { return nil }
      let label = SpeechTagger.fitted.label(clues, row, in: rows)
      return label == .none ? nil : "\(document.words.key(row)) \(label)"
    }
  }

  @Test(arguments: [
    ("The warden said that the bridge was safe.", "said after"),
    ("The warden realised that the bridge was safe.", "realised after"),
    ("The bridge, she said, was safe.", "said around"),
    ("The bridge was closed on Monday, the warden said.", "said before"),
  ])
  func findsVerbsThatReport(text: String, expected: String) {
    #expect(labels(text) == [expected])
  }

  @Test(arguments: [
    "The bridge that fell was old.", "They told jokes and sang.", "He found a coin in the river.",
  ])
  func leavesOtherVerbs(text: String) {
    #expect(labels(text) == [])
  }

  @Test func featuresDependOnTheWordsAround() {
    let document = ExtractStages.words(of: "The warden said that it held. The warden said nothing.")
    let clues = SpeechClues(document.words)
    let sentences = document.annotations(Sentence.kind).map { document.words.rows(in: $0.span) }
    let features = sentences.map { clues.features($0.lowerBound + 2, in: $0) }
    #expect(features[0].count == SpeechFeatures.count && features[0] != features[1])
    #expect(zip(features[0], features[1]).contains { $0 == $1 })
  }
}
