import CollateCore
import CollateText

extension Presentation {
  /// What the relative dates of an entry were counted from, the same words of one day together: `“Thursday” counted from 19
  /// October 2023, the date of A1, A3`.
  func bases(of entry: TimelineEntry) -> [String] {
    var codes: [String: [String]] = [:]
    var order: [String] = []
    for passage in entry.passages {
      let document = corpus.documents[passage.document]
      guard let date = document.metadata[Metadata.date]?.value.string else { continue }
      let mentions = relativeDates[passage.document][entry.date] ?? []
      let first = mentions.partitioningIndex { $0.span.start >= passage.span.start }
      for mention in mentions[first...].prefix(while: { $0.span.start < passage.span.end }) {
        let words = DisplayText.line(document.quote(mention.span)).lowercased()
        let start = "“\(words)” counted from \(ReaderDate.text(DisplayText.line(date))), the date of "
        if codes[start] == nil { order.append(start) }
        let code = files[passage.document].code
        if codes[start]?.contains(code) != true { codes[start, default: []].append(code) }
      }
    }
    return order.map { $0 + (codes[$0] ?? []).joined(separator: ", ") }
  }
}
