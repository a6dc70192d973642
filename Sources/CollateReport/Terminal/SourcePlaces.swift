import CollateCore
import CollateText

/// Tells where passages stand in their source files, as `file:line:column`; indexes a file when it is first asked for.
struct SourcePlaces {
  private let corpus: Corpus
  private var indices: [Int: LineIndex] = [:]

  /// Takes the corpus whose passages are asked for.
  init(_ corpus: Corpus) { self.corpus = corpus }

  /// `file:line:column` of a passage's first byte, the column in bytes, safe to show.
  mutating func text(of passage: Passage) -> String {
    let document = corpus.documents[passage.document]
    let name = DisplayText.line(document.name)
    guard let start = document.sourceRanges(of: passage.span).first?.start else { return name }
    let index = indices[passage.document] ?? LineIndex(document.source.bytes)
    indices[passage.document] = index
    let place = index.position(of: start)
    return "\(name):\(place.line):\(place.column)"
  }

  /// The places of passages in corpus order, each once.
  mutating func texts(of passages: [Passage]) -> [String] {
    var result: [String] = []
    for passage in Set(passages).sorted() { result.append(text(of: passage)) }
    return result
  }
}
