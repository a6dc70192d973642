import CollateCore
import CollateText

/// The sentences of a corpus, cut into units by a model.
package struct FactUnits {
  /// From this probability on a gap is a cut.
  static let cutThreshold = 0.3
  /// Bytes of the shortest piece that is cut off.
  static let shortest = 12

  /// The units, by sentence, then by place.
  package private(set) var all: [FactUnit] = []
  /// The units of every sentence.
  package private(set) var ofSentence: [Range<Int>] = []

  /// Cuts the sentences of an index; `partners` gives for each the sentences of other documents it is linked to.
  package init(_ index: StatementIndex, _ documents: [Document], partners: [[Int]], model: CutModel) {
    let features = GapFeatures(index, partners: partners)
    for sentence in index.sentences.indices {
      let start = all.count
      let bytes = documents[index.sentences[sentence].whole.document].bytes
      let probabilities = features.gaps(of: sentence, in: bytes).map(model.probability)
      for range in Self.pieces(index.sentences[sentence].words, probabilities) {
        all.append(FactUnit(range, of: sentence, in: index, bytes))
      }
      ofSentence.append(start..<all.count)
    }
  }

  /// The pieces between the likeliest cuts; `probabilities` begin with the gap before the second word.
  static func pieces(_ words: [WordToken], _ probabilities: [Double]) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    let likely = probabilities.indices.filter { probabilities[$0] >= cutThreshold }
      .sorted { (-probabilities[$0], $0) < (-probabilities[$1], $1) }
    var edges = [0, words.count]
    for gap in likely.map({ $0 + 1 }) {
      let place = edges.partitioningIndex { $0 > gap }
      let (before, after) = (edges[place - 1]..<gap, gap..<edges[place])
      guard min(length(before, words), length(after, words)) >= shortest else { continue }
      edges.insert(gap, at: place)
    }
    return zip(edges, edges.dropFirst()).map { trimmed($0..<$1, words) }
  }

  private static func length(_ range: Range<Int>, _ words: [WordToken]) -> Int {
    words[range.upperBound - 1].span.end - words[range.lowerBound].span.start
  }

  /// A conjunction between two pieces belongs to neither, and no piece ends with the word that opens the next.
  private static func trimmed(_ range: Range<Int>, _ words: [WordToken]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end - 1, conjunctions.contains(words[start].word) { start += 1 }
    while end - 1 > start, openers.contains(words[end - 1].word) { end -= 1 }
    return start..<end
  }

  private static let conjunctions: Set<String> = ["and", "but"]
  private static let openers = conjunctions.union([
    "or", "while", "that", "as", "when", "where", "which", "who", "whom", "because", "if", "so", "than",
    "the", "a",
    "an",
  ])
}
