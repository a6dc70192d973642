import CollateCore
import CollateText

/// An account as a reader finds it in a file.
struct AccountDraft {
  /// A fact that the file states beside the text.
  struct Fact {
    /// Its key in `Metadata`.
    var key: String
    /// The words that state it, mapped to the bytes of the file.
    var words: MappedText
    /// Where they stand, in words of the reader of a result: `field title`.
    var origin: String
  }

  /// The name of the document.
  var name: String
  /// The text, mapped to the bytes of the file.
  var text: MappedText
  /// What marks up the text; nil to look at it.
  var markup: Document.Markup?
  /// What the file states; the first fact of a key counts.
  var facts: [Fact] = []
  /// The character set of the text, where it is not that of the file.
  var encoding: String?

  /// The document. Throws where there is no text; a text that is too long is cut, with a note.
  func document(of file: OpenedFile) throws(StageError) -> Document {
    let markup = markup ?? (HTMLFragment.isMarkedUp(text.bytes) ? .html : .plain)
    let limit = markup == .html ? file.limit * AccountReader.markupAllowance : file.limit
    let end = TextCut.end(in: text.bytes, notAfter: limit)
    let kept = end < text.count ? text.slice(Span(0, end)) : text
    guard !kept.isBlank else { throw StageError("it holds only spaces") }
    var document = Document(
      name: name, source: file.source, format: file.format, markup: markup,
      encoding: encoding ?? file.encoding, readable: kept)
    if end < text.count {
      let reason = "it is longer than max-bytes; the rest was left out"
      document.notes.append(file.note(reason, on: name, isFailure: true))
    }
    for fact in facts where document.metadata[fact.key] == nil {
      guard let value = fact.value else { continue }
      let evidence = fact.words.map.origins(of: Span(0, fact.words.count))
      document.metadata[fact.key] = .init(.string(value), evidence: evidence, origin: fact.origin)
    }
    return document
  }
}

extension AccountDraft.Fact {
  /// Longer facts are texts in a field of another use.
  private static let longest = 500

  /// The fact as results give it, spaces folded, dates as days; nil where the words state none.
  fileprivate var value: String? {
    let words = words.bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
    guard !words.isEmpty, words.utf8.count <= Self.longest else { return nil }
    return key == Metadata.date ? DayText.day(words) : words
  }
}
