import Testing

@testable import CollateCore

@Suite struct CorpusOrderTests {
  private func order(_ files: [(name: String, text: String)]) -> [String] {
    var corpus = Corpus()
    corpus.documents = files.map { Document(name: $0.name, plain: $0.text) }
    corpus.orderByContent()
    return corpus.documents.map { $0.string(.init(0, $0.bytes.count)) }
  }

  @Test func renamingAFileMovesNoDocument() {
    let texts = (0..<6).map { "Account number \($0) of the fire." }
    let named = order(zip("abcdef", texts).map { (String($0), $1) })
    let renamed = order(zip("fbdace", texts).map { (String($0), $1) })
    let turned = order(zip("abcdef", texts).map { (String($0), $1) }.reversed())
    #expect(named == renamed && named == turned)
  }

  @Test func equalTextsKeepTheirOrder() {
    var corpus = Corpus()
    corpus.documents = ["a", "b"].map { Document(name: $0, plain: "One text.") }
    corpus.orderByContent()
    #expect(corpus.documents.map(\.name) == ["a", "b"])
  }
}
