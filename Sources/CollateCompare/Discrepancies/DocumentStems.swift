/// The stems that each document of a corpus uses anywhere.
struct DocumentStems: Sendable {
  private let stems: [Set<String>]

  /// Reads the sentences of every document.
  init(_ sentences: [[ComparedSentence]]) {
    stems = sentences.map { $0.reduce(into: []) { $0.formUnion($1.stems) } }
  }

  /// Whether a document has a word.
  func holds(_ stem: String, in document: Int) -> Bool { stems[document].contains(stem) }
}
