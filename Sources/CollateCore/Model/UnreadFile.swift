/// A file that waits for the stage that takes it.
public struct UnreadFile: Sendable {
  /// Its whole text, decoded, under its name.
  public var text: Document
  /// Bytes that the text of one account of it may have.
  public var limit: Int

  /// Makes a file of its text.
  public init(_ text: Document, limit: Int) {
    self.text = text
    self.limit = limit
  }
}

/// What a stage made of one file.
public struct LoadedFile: Sendable {
  /// The accounts, in the order of the file.
  public var documents: [Document]
  /// What the reader of the result must know about the file.
  public var notes: [Note]

  /// Makes what a stage gives.
  public init(documents: [Document], notes: [Note] = []) {
    self.documents = documents
    self.notes = notes
  }
}
