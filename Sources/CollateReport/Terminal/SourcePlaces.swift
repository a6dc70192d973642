import CollateCore
import CollateText

/// Tells where passages stand in their source files, as `file:line:column`; indexes a file when it is first asked for, once for all
/// accounts that it holds.
struct SourcePlaces {
  private let corpus: Corpus
  private var indices: [String: LineIndex] = [:]

  /// Takes the corpus whose passages are asked for.
  init(_ corpus: Corpus) { self.corpus = corpus }

  /// `file:line:column` of a passage's first byte, the column in bytes, safe to show.
  mutating func text(of passage: Passage) -> String {
    let document = corpus.documents[passage.document]
    let name = DisplayText.line(document.name)
    guard let start = document.sourceRanges(of: passage.span).first?.start else { return name }
    let index = indices[document.source.sha256] ?? LineIndex(document.source.bytes)
    indices[document.source.sha256] = index
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
