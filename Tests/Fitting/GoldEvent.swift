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

  /// Reads `gold.json` and the files beside it; sentences may count characters where spans of claims count bytes.
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
      let bytes = Self.byteOffsets(of: text)
      for (number, sentence) in (sentences[letter] ?? []).enumerated() {
        document.annotate(Sentence(span: Self.span(sentence, bytes), paragraph: number))
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

  /// The span of a sentence, by its bytes or by its characters.
  private static func span(_ object: [String: Any], _ byteOffsets: [Int]) -> Span {
    guard object["byte_start"] == nil, let start = object["start"] as? Int, let end = object["end"] as? Int,
      byteOffsets.indices.contains(start), byteOffsets.indices.contains(end)
    else { return span(object) }
    return Span(byteOffsets[start], byteOffsets[end])
  }

  /// The byte at which each character (Unicode scalar) of a text begins, and its length.
  private static func byteOffsets(of text: String) -> [Int] {
    var result = [0]
    for scalar in text.unicodeScalars { result.append(result[result.count - 1] + UTF8.width(scalar)) }
    return result
  }

  // MARK: Labels

  /// For each pair whether one claim touches both sentences; nil where only related cells do.
  func labels(_ pairs: [LinkPair], _ index: StatementIndex) -> [Bool?] {
    let touching = index.sentences.map { claims(touching: $0.whole) }
    return pairs.map { Self.isShared(touching[$0.left], touching[$0.right]) }
  }

  /// Whether one claim touches both statements; nil where only related cells do.
  func isOneClaim(_ left: Statement, _ right: Statement) -> Bool? {
    Self.isShared(claims(touching: left), claims(touching: right))
  }

  /// Indices of the words before which an annotated span of a sentence begins or ends; nil where it holds none.
  func edges(in sentence: SentenceStatement) -> Set<Int>? {
    var result = Set<Int>()
    var holdsSpan = false
    for cell in claims.joined() where cell.document == sentence.whole.document {
      let inside = sentence.words.indices.filter { sentence.words[$0].span.overlaps(cell.span) }
      guard let first = inside.first, let last = inside.last else { continue }
      holdsSpan = true
      result.formUnion([first, last + 1])
    }
    return holdsSpan ? result : nil
  }

  /// The claims of which a cell shares half of the shorter with a statement, and whether all such cells are related.
  private func claims(touching statement: Statement) -> [Int: Bool] {
    var result: [Int: Bool] = [:]
    for (number, claim) in claims.enumerated() {
      for cell in claim where cell.document == statement.document {
        guard let shared = cell.span.intersection(statement.span),
          shared.count * 2 >= min(cell.span.count, statement.span.count)
        else { continue }
        result[number] = (result[number] ?? true) && cell.isRelated
      }
    }
    return result
  }

  private static func isShared(_ left: [Int: Bool], _ right: [Int: Bool]) -> Bool? {
    let shared = left.keys.filter { right[$0] != nil }
    if shared.isEmpty { return false }
    return shared.contains { left[$0] == false && right[$0] == false } ? true : nil
  }
}
