import CollateCore
import CollateText

extension Presentation {
  /// What the relative dates of an entry were counted from, each once: `“Thursday” counted from 19 October 2023, the date of
  /// A1 (dateline)`.
  func bases(of entry: TimelineEntry) -> [String] {
    var texts: [String] = []
    for passage in entry.passages {
      let document = corpus.documents[passage.document]
      guard let dated = document.metadata[Metadata.date], let date = dated.value.string else { continue }
      let mentions = document.all(DateMention.self)
      let first = mentions.partitioningIndex { $0.span.start >= passage.span.start }
      for mention in mentions[first...].prefix(while: { $0.span.start < passage.span.end })
      where mention.form == .relative && mention.value == entry.date {
        let words = DisplayText.line(document.quote(mention.span))
        let text =
          "“\(words)” counted from \(ReaderDate.text(DisplayText.line(date))), the date of "
          + "\(files[passage.document].code) (\(DisplayText.line(dated.origin)))"
        if !texts.contains(text) { texts.append(text) }
      }
    }
    return texts
  }
}
