import CollateCore
import CollateText

/// What was kept and what was dropped of the sources of accounts, in the order of each source, for people to check.
public struct KeptListing {
  /// A part of a source; one without a reason was kept.
  struct Part: Equatable {
    /// The bytes of the source file that hold it.
    let range: Span
    /// Its words as a reader of the source sees them.
    let text: String
    /// Why it was dropped.
    let reason: String?
  }

  private let corpus: Corpus

  /// Lists the parts of these accounts, which must have been cleaned.
  public init(of corpus: Corpus) { self.corpus = corpus }

  /// A heading for each account, then its parts, one a line: `+` for kept or `-` for dropped, the first byte of the source
  /// and the one behind the last, the words, and for dropped ones the reason.
  public var text: String {
    corpus.documents.indices.map { index in
      let parts = parts(of: index)
      let document = corpus.documents[index]
      let kept = parts.count { $0.reason == nil }
      let head =
        "\(document.name): \(Wording.count(kept, "part")) kept, \(parts.count - kept) dropped; bytes of "
        + (document.source.positions == .source ? "the file" : "the decoded text") + "\n"
      return head + parts.map(Self.line).joined()
    }.joined(separator: "\n")
  }

  private static func line(of part: Part) -> String {
    let words = DisplayText.inert(part.text)
    let place = "\(part.range.start)-\(part.range.end)"
    return part.reason.map { "- \(place)\t\(words)\t[\(DisplayText.inert($0))]\n" }
      ?? "+ \(place)\t\(words)\n"
  }

  /// The parts of an account, in the order of its source.
  func parts(of index: Int) -> [Part] {
    let document = corpus.documents[index]
    let dropped = SetAside.all(of: corpus, document: index).compactMap { aside in
      Span.hull(of: aside.ranges).map { Part(range: $0, text: aside.text, reason: aside.reason) }
    }
    let kept = keptSpans(of: document).compactMap { span in
      Span.hull(of: document.sourceRanges(of: span)).map {
        Part(range: $0, text: document.quote(span), reason: nil)
      }
    }
    let all = (kept + dropped).enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }
    return all.map(\.element)
  }

  /// The lines of the clean text without what is marked as furniture, none empty.
  private func keptSpans(of document: Document) -> [Span] {
    var furniture = document.all(Boilerplate.self).map(\.span)[...]
    var spans: [Span] = []
    for line in document.bytes.split(separator: 0x0A) {
      var start = line.startIndex
      while let next = furniture.first, next.start < line.endIndex {
        spans.append(Span(start, max(start, next.start)))
        start = max(start, next.end)
        guard next.end <= line.endIndex else { break }
        furniture.removeFirst()
      }
      if start < line.endIndex { spans.append(Span(start, line.endIndex)) }
    }
    return spans.map { Paragraphs.trimmed($0, in: document.bytes) }.filter { !$0.isEmpty }
  }
}
