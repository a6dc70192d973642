import CollateCore

/// A document as reports name it.
struct ReportFile {
  /// Index in `Corpus.documents`.
  let index: Int
  /// Index of its family.
  let family: Int
  /// Short name that tells its family: `A1`, `A2`, `B1`.
  let code: String
  /// Name of the document, safe to show.
  let name: String
  /// Who publishes it, safe to show.
  let outlet: String?
  /// Headline, safe to show.
  let title: String?
  /// What readers call it: its outlet, else its headline, else its name; with the name where another file is called so.
  var label: String
  /// The article's own date.
  let date: String?
  /// How it was made (`near-copy`, `machine-spun` …), where that is known.
  let rewriting: String?

  /// Most columns of a headline that stands for its file.
  private static let longestLabel = 48

  /// The letters of a family: `A` … `Z`, `AA` …
  static func letters(ofFamily index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? last : letters(ofFamily: index / 26 - 1) + last
  }

  /// The files of a corpus, by index of the document; inside a family they are numbered in the likely order of their
  /// making.
  static func all(of corpus: Corpus, families: Families) -> [ReportFile] {
    let rank = Dictionary(
      corpus.derivation.order.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var codes: [Int: String] = [:]
    for (index, family) in families.all.enumerated() {
      let members = family.members.sorted { (rank[$0] ?? .max, $0) < (rank[$1] ?? .max, $1) }
      for (position, member) in members.enumerated() {
        codes[member] = letters(ofFamily: index) + String(position + 1)
      }
    }
    var files = corpus.documents.enumerated().map { index, document in
      func fact(_ key: String) -> String? {
        document.metadata[key]?.value.string.map(DisplayText.line).flatMap { $0.isEmpty ? nil : $0 }
      }
      return ReportFile(
        index: index,
        family: families.index(of: index),
        code: codes[index] ?? "?",
        name: DisplayText.line(document.name),
        outlet: fact(Metadata.outlet),
        title: fact(Metadata.title),
        label: fact(Metadata.outlet) ?? fact(Metadata.title).map { DisplayText.cut($0, to: longestLabel) }
          ?? DisplayText.line(document.name),
        date: fact(Metadata.date),
        rewriting: corpus.derivation.rewriting[index]?.rawValue
      )
    }
    let bearers = Dictionary(grouping: files.indices) { files[$0].label }
    for (label, indices) in bearers where indices.count > 1 {
      for index in indices where files[index].name != label {
        files[index].label = "\(label) (\(files[index].name))"
      }
    }
    return files
  }
}
