import CollateText

extension Document {
  /// All of a document but its source and the others that it stands for: what stages made of it.
  public struct Contents: Equatable, Sendable {
    package var name: String
    package var isNamed: Bool
    package var readable: MappedText
    package var text: MappedText
    package var metadata: Metadata
    package var notes: [Note]
    package var removed: [RemovedText]
    package var words: WordTable
    package var corrections: [AnnotationCorrection]
    package var layers: [Layer: [Annotation]]

    /// Makes contents.
    package init(
      name: String, isNamed: Bool, readable: MappedText, text: MappedText, metadata: Metadata,
      notes: [Note], removed: [RemovedText], words: WordTable, corrections: [AnnotationCorrection],
      layers: [Layer: [Annotation]]
    ) {
      (self.name, self.isNamed) = (name, isNamed)
      (self.readable, self.text, self.removed) = (readable, text, removed)
      (self.metadata, self.notes, self.corrections) = (metadata, notes, corrections)
      (self.words, self.layers) = (words, layers)
    }

    /// Contents are equal where all of it is; of words their rows tell it.
    public static func == (left: Contents, right: Contents) -> Bool {
      left.name == right.name && left.isNamed == right.isNamed
        && left.text == right.text && left.readable == right.readable && left.removed == right.removed
        && left.metadata == right.metadata && left.notes == right.notes
        && left.corrections == right.corrections && left.words.words == right.words.words
        && left.layers == right.layers
    }
  }
}
