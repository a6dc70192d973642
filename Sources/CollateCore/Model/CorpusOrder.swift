extension Corpus {
  /// Orders documents by the content of their files: what a tie leaves to the order must not hang on how somebody called a
  /// file. Documents of equal files stay as they are, by name. Before anything holds the index of a document.
  mutating func orderByContent() {
    documents = documents.enumerated().sorted { one, other in
      let (left, right) = (one.element.source.sha256, other.element.source.sha256)
      return left == right ? one.offset < other.offset : left < right
    }.map(\.element)
  }
}
