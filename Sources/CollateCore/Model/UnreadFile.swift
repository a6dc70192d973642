import CollateText

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

  /// Makes a file of its bytes, which nobody decodes.
  public init(undecoded bytes: [UInt8], name: String, path: String, limit: Int) {
    let text = Document(
      name: name, source: SourceFile(path: path, bytes: bytes), format: .plain, encoding: Self.undecoded,
      readable: MappedText(identity: bytes))
    self.init(text, limit: limit)
  }

  /// What stands for the encoding of such a file.
  public static let undecoded = "binary"
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
