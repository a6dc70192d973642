import CollateCore
import CollateText

/// The built-in stages of the extract phase, in the order in which a pipeline usually runs them.
public enum ExtractStages {
  /// All of them.
  public static let all: [StageDefinition] = [
    LanguageStage.definition,
    SentenceStage.definition,
    WordStage.definition,
    DocumentDateStage.definition,
    NumberStage.definition,
    DateStage.definition,
    SiblingDateStage.definition,
    EntityStage.definition,
    AliasStage.definition,
    ListStage.definition,
    QuoteStage.definition,
    AttributionStage.definition,
    FrameStage.definition,
  ]

  /// A text with its sentences and words: for whoever fits a model on them.
  package static func words(of text: String) -> Document {
    var document = Document(name: "text", plain: text)
    for sentence in SentenceStage.sentences(of: document) { document.annotate(sentence) }
    document.words = WordStage.words(of: document)
    return document
  }

  /// What stands in quotation marks in a document with its sentences: for whoever fits a model on it.
  package static func quoted(in document: Document) -> [Span] {
    QuotationMarks.all(in: document.bytes, paragraphs: Paragraphs.spans(in: document.bytes)).map(\.outer)
  }
}
