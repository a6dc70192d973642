import CollateCore
import CollateText

/// Notes as the terminal shows them: the place in the document, what went wrong and in which stage; below, the line of
/// the stage's code and the words of the document that it worked on.
struct NoteText {
  private let documents: [String: Document]

  /// Takes the documents that notes may be about.
  init(_ documents: [Document]) {
    self.documents = Dictionary(documents.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What stopped a run.
  static func text(of failure: Runner.Failure) -> String {
    NoteText([failure.document].compactMap(\.self)).text(of: failure.note)
  }

  func text(of note: Note) -> String {
    let document = note.document.flatMap { documents[$0] }
    var place = note.document ?? ""
    var below = note.code?.lines ?? []
    if let document, let span = note.span {
      let words = document.sourceExcerpt(at: span)
      place = words.place
      below += note.code == nil ? words.lines : ["in \(place)"] + words.lines
    }
    let head = (place.isEmpty ? "" : place + ": ") + note.reason + " [\(note.stage)]"
    return ([head] + below).joined(separator: "\n")
  }
}
