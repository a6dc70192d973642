import CollateCore
import CollateExtract
import CollateText
import PerceptronFit

/// A sentence as the model of speech sees it, with the right labels.
struct SpeechSample: LabelledSequence {
  let clues: SpeechClues
  let rows: Range<Int>
  let labels: [SpeechLabel]
  /// Which rows the model decides on.
  let isOpen: [Bool]

  /// The sentences of a text.
  static func samples(of text: SpeechTreebank.Text) -> [SpeechSample] {
    let document = ExtractStages.words(of: text.text)
    let clues = SpeechClues(document.words)
    let quoted = ExtractStages.quoted(in: document)
    return document.annotations(Sentence.kind).map { sentence in
      let rows = document.words.rows(in: sentence.span)
      return SpeechSample(
        clues: clues, rows: rows,
        labels: rows.map { text.reports[Int(document.words.words[$0].start)]?.label ?? .none },
        isOpen: rows.map { row in
          clues.isOpen(row, in: rows) && !quoted.contains { $0.overlaps(document.words.words[row].span) }
        })
    }
  }

  var count: Int { rows.count }

  func given(_ index: Int) -> Int? { isOpen[index] ? nil : Int(SpeechLabel.none.rawValue) }

  func truth(_ index: Int) -> Int { Int(labels[index].rawValue) }

  func features(_ index: Int, after labels: [Int]) -> [UInt32] {
    clues.features(rows.lowerBound + index, in: rows)
  }
}
