import CollateCompare
import CollateCore
import CollateText
import Foundation

/// A hand-annotated event: its documents with the annotated sentences, and the spans of its claims.
struct GoldEvent {
  /// Name of its folder.
  let name: String
  /// Documents with `sentence` annotations.
  let corpus: Corpus
  /// Spans of each claim; a `related` cell neither asks for a link nor forbids one.
  let claims: [[(document: Int, span: Span, isRelated: Bool)]]

  /// Reads `gold.json` (offsets in bytes) and the files beside it.
  init(folder: URL) throws {
    name = folder.lastPathComponent
    let data = try Data(contentsOf: folder.appendingPathComponent("gold.json"))
    let gold = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    let files = gold["files"] as? [String: [String: Any]] ?? [:]
    let sentences = gold["sentences"] as? [String: [[String: Any]]] ?? [:]
    let letters = files.keys.sorted()
    var corpus = Corpus()
    for letter in letters {
      let file = files[letter]?["file"] as? String ?? ""
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      var document = Document(name: file, plain: text)
      for (number, sentence) in (sentences[letter] ?? []).enumerated() {
        document.annotate(Sentence(span: Self.span(sentence), paragraph: number))
      }
      corpus.documents.append(document)
    }
    self.corpus = corpus
    claims = (gold["claims"] as? [[String: Any]] ?? []).map { claim in
      let cells = claim["files"] as? [String: [String: Any]] ?? [:]
      return letters.enumerated().flatMap { index, letter -> [(Int, Span, Bool)] in
        guard let cell = cells[letter], cell["status"] as? String != "absent" else { return [] }
        let isRelated = cell["link"] as? String == "related"
        return (cell["spans"] as? [[String: Any]] ?? []).map { (index, Self.span($0), isRelated) }
      }
    }
  }

  private static func span(_ object: [String: Any]) -> Span {
    Span(object["byte_start"] as? Int ?? 0, object["byte_end"] as? Int ?? 0)
  }

  /// For each pair whether one claim touches both sentences; nil where only related cells do.
  func labels(_ pairs: [LinkPair], _ index: StatementIndex) -> [Bool?] {
    var same = Set<LinkPair>()
    var related = Set<LinkPair>()
    for claim in claims {
      let touched = claim.map { cell in
        index.sentences.indices.filter { sentence in
          let whole = index.sentences[sentence].whole
          guard whole.document == cell.document, let shared = whole.span.intersection(cell.span) else {
            return false
          }
          return shared.count * 2 >= min(whole.span.count, cell.span.count)
        }
      }
      for i in claim.indices {
        for j in claim.indices where claim[i].document < claim[j].document {
          for left in touched[i] {
            for right in touched[j] {
              let pair = LinkPair(left: left, right: right)
              if claim[i].isRelated || claim[j].isRelated { related.insert(pair) } else { same.insert(pair) }
            }
          }
        }
      }
    }
    return pairs.map { same.contains($0) ? true : related.contains($0) ? nil : false }
  }
}
