import CollateCore
import CollateExtract
import CollateText
import PerceptronFit

/// A sentence as the tagger of names sees it, with the right labels.
struct NameSample: LabelledSequence {
  let clues: NameClues
  let rows: Range<Int>
  let labels: [NameLabel]

  /// The sentences of a document.
  static func samples(of sentences: [NamedSentence]) throws -> [NameSample] {
    let text = sentences.map { $0.tokens.joined(separator: " ") }.joined(separator: "\n")
    let document = ExtractStages.words(of: text)
    let clues = NameClues(of: document)
    let labels = Self.labels(of: sentences, document.words)
    return clues.sentences.map { NameSample(clues: clues, rows: $0, labels: labels) }
  }

  /// The labels of all rows of a table of the sentences' words.
  private static func labels(of sentences: [NamedSentence], _ table: WordTable) -> [NameLabel] {
    var labels = [NameLabel](repeating: .outside, count: table.words.count)
    var start = 0
    for sentence in sentences {
      for (token, tag) in zip(sentence.tokens, sentence.tags) {
        let span = Span(start, start + token.utf8.count)
        start = span.end + 1
        guard let category = categories[tag.suffix(3)] else { continue }
        for (number, row) in table.rows(in: span).enumerated() {
          labels[row] = NameLabel(category, begins: tag.hasPrefix("B") && number == 0)
        }
      }
    }
    return labels
  }

  private static let categories: [Substring: EntityMention.Category] = [
    "PER": .person, "ORG": .organisation, "LOC": .place,
  ]

  var count: Int { rows.count }

  func given(_ index: Int) -> Int? {
    clues.isOpen(rows.lowerBound + index) ? nil : Int(NameLabel.outside.rawValue)
  }

  func truth(_ index: Int) -> Int { Int(labels[rows.lowerBound + index].rawValue) }

  func features(_ index: Int, after labels: [Int]) -> [UInt32] {
    clues.features(rows.lowerBound + index, in: rows, after: labels)
  }

  func canBe(_ label: Int, after labels: [Int]) -> Bool {
    let last = labels.last.flatMap { NameLabel(rawValue: UInt8($0)) } ?? .outside
    return NameLabel(rawValue: UInt8(label))?.follows(last) ?? false
  }
}
