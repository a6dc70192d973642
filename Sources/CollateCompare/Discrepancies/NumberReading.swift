import CollateCore
import CollateText

/// The numbers of a document that can be compared, in text order.
struct NumberReading: Sendable {
  /// Ordinals and conversions in brackets are left out.
  private(set) var frames: [NumberFrame] = []

  /// Reads the numbers of the document at `index`.
  init(_ index: Int, _ comparison: Comparison) {
    let document = comparison.corpus.documents[index]
    let years = Self.years(of: document, index, comparison)
    for quantity in document.all(Quantity.self) where !quantity.isOrdinal {
      guard let sentence = comparison.sentence(of: index, holding: quantity.span) else { continue }
      var frame = NumberFrame(quantity, in: sentence)
      if let last = frames.last, Self.isConversion(frame, of: last, document.bytes) { continue }
      frame.years = years[sentence.index] ?? []
      frames.append(frame)
    }
  }

  /// `25 km (15 miles)`: one number, written twice.
  private static func isConversion(_ frame: NumberFrame, of last: NumberFrame, _ bytes: [UInt8]) -> Bool {
    guard frame.dimension != nil, frame.dimension == last.dimension,
      frame.sentence.index == last.sentence.index, frame.quantity.span.start >= last.quantity.span.end
    else { return false }
    let between = bytes.string(Span(last.quantity.span.end, frame.quantity.span.start))
    return ["(", "/", "["].contains(between.filter { $0 != " " })
  }

  /// The years that the dates of each sentence name.
  private static func years(of document: Document, _ index: Int, _ comparison: Comparison) -> [Int: Set<Int>]
  {
    var result: [Int: Set<Int>] = [:]
    for date in document.all(DateMention.self) {
      guard let year = date.value.flatMap(CalendarValue.init)?.year,
        let sentence = comparison.sentence(of: index, holding: date.span)
      else { continue }
      result[sentence.index, default: []].insert(year)
    }
    return result
  }
}
