/// A place of the page that links lead to. Rows and conflicts are called by the ids of their content, so that a link still
/// leads there when a file is added; the others by numbers. None holds words of a document.
enum Anchor: Hashable {
  /// A section of the page.
  case section(StaticName)
  /// A claim, by id, in the matrix.
  case claim(String)
  /// A passage that is evidence, by file and by number in it, in the text of its file.
  case evidence(file: Int, Int)
  /// A conflict, by id.
  case conflict(String)
  /// A file, by index, in the side-by-side reading.
  case file(Int)
  /// A paragraph of a file, by indices.
  case paragraph(file: Int, Int)

  /// The fixed sections.
  enum StaticName: String {
    case answer, conflicts, claims, reading, derivation, unique, voices, timeline, more, quality, method
  }

  /// The name in the page.
  var name: String {
    switch self {
    case .section(let name): name.rawValue
    case .claim(let id), .conflict(let id): id
    case .evidence(let file, let index): "e\(file)-\(index)"
    case .file(let index): "f\(index)"
    case .paragraph(let file, let index): "p\(file)-\(index)"
    }
  }
}
