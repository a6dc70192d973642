import CollateCore
import CollateText

/// Builds small corpora for tests: one document per text, one sentence per line.
enum SmallCorpus {
  /// A document whose lines are its sentences.
  static func document(_ name: String, _ text: String) -> Document {
    var document = Document(name: name, plain: text)
    var start = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      document.annotate(Sentence(span: Span(start, start + line.utf8.count), paragraph: number))
      start += line.utf8.count + 1
    }
    return document
  }

  /// A corpus of documents `a`, `b`, `c` …
  static func make(_ texts: String...) -> Corpus {
    var corpus = Corpus()
    for (name, text) in zip("abcdefgh", texts) { corpus.documents.append(document(String(name), text)) }
    return corpus
  }

  /// Three reports of one fire: `a` and `b` are independent, `c` copies `a` and leaves a sentence out.
  static let fire = make(
    """
    A fire destroyed the old grain mill in Torvall on Sunday night, killing two workers.
    The mayor, Ida Brekke, said the cause was not known.
    About 40 firefighters fought the flames until four in the morning.
    The mill had been empty since a flood damaged its machines in 2011.
    Insurance inspectors are expected in the town next week to measure the loss.
    """,
    """
    Two workers died when flames swept through a grain mill in Torvall late on Sunday.
    Police closed the harbour road, and trains were diverted.
    Some 40 firefighters were needed to control the fire.
    A neighbour, Per Lund, heard three loud bangs shortly before midnight.
    """,
    """
    A fire destroyed the old grain mill in Torvall on Sunday night, killing two workers.
    The mayor, Ida Brekke, said the cause was not known.
    The mill had been empty since a flood damaged its machines in 2011.
    Insurance inspectors are expected in the town next week to measure the loss.
    """
  )
}
