/// A place of the page that links lead to; made of numbers, never of words of a document.
enum Anchor: Hashable {
  /// A section of the page.
  case section(StaticName)
  /// A claim, by index, in the matrix.
  case claim(Int)
  /// A passage that is evidence, by file and by number in it, in the text of its file.
  case evidence(file: Int, Int)
  /// A conflict, by index.
  case conflict(Int)
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
    case .claim(let index): "c\(index)"
    case .evidence(let file, let index): "e\(file)-\(index)"
    case .conflict(let index): "d\(index)"
    case .file(let index): "f\(index)"
    case .paragraph(let file, let index): "p\(file)-\(index)"
    }
  }
}
