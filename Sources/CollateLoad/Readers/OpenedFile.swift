import CollateCore
import CollateText

/// A file that a reader makes accounts of.
struct OpenedFile: Sendable {
  /// Its name in every output.
  var name: String
  /// Its bytes.
  var source: SourceFile
  /// How it is written.
  var format: Document.Format
  /// IANA name of its character set.
  var encoding: String
  /// Its text, and what in it is no text; empty where its parts are decoded one by one.
  var decoded = DecodedText()
  /// Where its accounts stand and what the user calls their fields.
  var fields = FieldChoice()
  /// Bytes of the text of one account that are read.
  var limit: Int

  /// Its text, mapped to its bytes.
  var text: MappedText { decoded.text }

  /// A note on the file, or on one of its accounts.
  func note(_ reason: String, on account: String? = nil, at place: Span? = nil, isFailure: Bool = false)
    -> Note
  {
    Note(document: account ?? name, span: place, reason: reason, isFailure: isFailure)
  }

  /// The place of a part of the text in the bytes.
  func place(of span: Span) -> Span? { text.map.hull(of: span) }
}
