import CollateCore

/// An event in the list of several: what it is about, and how much was found.
struct EventSummary {
  /// Folder of its reports.
  let folder: String
  /// Headline of the first account that has one, safe to show.
  let title: String?
  /// The accounts' own dates, ascending, each once.
  let dates: [String]
  /// First sentence of the first account, cut, safe to show.
  private let opening: String?
  /// How many files tell of it.
  let files: Int
  /// How many independent accounts there are.
  let accounts: Int
  /// How many statements independent accounts corroborate.
  let corroborated: Int
  /// How many conflicts are material.
  let material: Int
  /// How many are minor.
  let minor: Int

  /// Sums up an event.
  init(_ part: EventPart) {
    let corpus = part.corpus
    folder = part.folder
    title = corpus.documents.lazy.compactMap { $0.metadata[Metadata.title]?.value.string }.map(
      DisplayText.line
    )
    .first { !$0.isEmpty }
    dates = Set(corpus.documents.compactMap { $0.metadata[Metadata.date]?.value.string }).sorted()
    opening = corpus.documents.first.flatMap { document in
      document.all(Sentence.self).first.map {
        DisplayText.cut(DisplayText.line(document.quote($0.span)), to: 80)
      }
    }
    files = corpus.documents.count
    accounts = Families(of: corpus).all.count
    corroborated = corpus.claims.count { $0.support == .corroborated }
    material = corpus.discrepancies.count { $0.severity == .material }
    minor = corpus.discrepancies.count - material
  }

  /// What readers call it: its headline, else its first sentence, else the name of its folder.
  var label: String { title ?? opening ?? folder }
}
