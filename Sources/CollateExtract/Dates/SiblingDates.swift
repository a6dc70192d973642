import CollateCore
import CollateText

/// Compares the dates of accounts of one event.
struct SiblingDates {
  /// Days by which a date that no word of the text supports may lie after all its siblings.
  private static let farAfter = 14

  /// The days of the week that each document names without a date.
  private let weekdays: [Set<String>]
  /// The days of the month that each document names without a year.
  private let monthDays: [Set<String>]
  /// The documents' own dates.
  private var dates: [CalendarDay?]

  /// Reads dates and date mentions of all documents.
  init(_ corpus: Corpus) {
    weekdays = corpus.documents.map { document in
      Set(document.all(DateMention.self).map(\.words).filter { TemporalWords.weekdays[$0] != nil })
    }
    monthDays = corpus.documents.map { document in
      Set(
        document.all(DateMention.self).compactMap(\.value).filter { $0.hasPrefix("--") && $0.utf8.count == 7 }
      )
    }
    dates = corpus.documents.map { document in
      document.metadata[Metadata.date]?.value.string.flatMap(CalendarDay.init(iso:))
    }
  }

  /// Takes a date line for the page's where it lies far after the dates of at least two siblings that agree, and the
  /// text names no day near it.
  mutating func rejectPageDates(in corpus: inout Corpus) {
    let known = dates
    for index in corpus.documents.indices {
      guard let date = known[index], corpus.documents[index].metadata[Metadata.date]?.origin == "date line"
      else {
        continue
      }
      let others = known.indices.filter { $0 != index }.compactMap { known[$0] }.sorted()
      guard others.count >= 2, let first = others.first, let last = others.last,
        last.number - first.number <= Self.farAfter, date.number - last.number > Self.farAfter
      else { continue }
      var document = corpus.documents[index]
      document.metadata[Metadata.pageDate] = document.metadata[Metadata.date]
      document.metadata[Metadata.date] = nil
      document.notes.append(
        Note(
          span: document.metadata[Metadata.pageDate]?.evidence.first,
          reason:
            "\(date.iso) was taken as a date of the page: the other accounts are dated \(first.iso) to \(last.iso)"
        )
      )
      dates[index] = nil
      DateExtraction.run(on: &document)
      corpus.documents[index] = document
    }
  }

  /// Gives each document without a date that of the sibling with which it shares most days, and resolves its words
  /// for times against it.
  func lend(to corpus: inout Corpus) {
    for index in corpus.documents.indices where dates[index] == nil {
      var best: (shared: Int, sibling: Int, date: CalendarDay)?
      for (sibling, date) in dates.enumerated() {
        guard let date else { continue }
        let shared = weekdays[index].intersection(weekdays[sibling]).count + sharedDays(index, sibling, date)
        if shared > (best?.shared ?? 0) { best = (shared, sibling, date) }
      }
      guard let best else { continue }
      corpus.documents[index].metadata[Metadata.date] = Metadata.Entry(
        .string(best.date.iso),
        origin: Metadata.borrowedOrigin + "\(corpus.documents[best.sibling].name), which names the same days"
      )
      DateExtraction.run(on: &corpus.documents[index])
    }
  }

  /// Days of the month that `index` names and that lie within ten days of the sibling's date.
  private func sharedDays(_ index: Int, _ sibling: Int, _ date: CalendarDay) -> Int {
    monthDays[index].count { text in
      CalendarDay(iso: CalendarDay.padded(date.year, 4) + text.dropFirst()).map {
        (0...10).contains(date.number - $0.number)
      } ?? false
    }
  }
}
