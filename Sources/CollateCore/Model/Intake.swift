/// How many of the files that a run was given became documents: nobody looked into the others, and the result says so.
public struct Intake: Hashable, Sendable {
  /// Files found or named, whether they could be read or not.
  public private(set) var files = 0
  /// Names of those that gave no document, each with a note that says why; in the order of their bytes.
  public private(set) var unread: [String] = []

  /// Files that gave at least one document.
  public var read: Int { files - unread.count }

  /// Makes an intake of no files.
  public init() {}

  /// Counts files, and names those that gave no document.
  public mutating func add(files count: Int, unread names: [String]) {
    files += count
    unread = (unread + names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Corpus {
  /// Leaves out the documents whose text is blank when it is clean, such as a page that is all furniture: there is nothing
  /// in them to compare, and to list them would count them as accounts.
  mutating func leaveOutBlank() {
    let blank = documents.filter(\.text.isBlank)
    documents.removeAll(where: \.text.isBlank)
    var files = Set(documents.map(\.source.path))
    for document in blank {
      notes += document.notes.map { note in
        var note = note
        note.document = note.document ?? document.name
        return note
      }
      notes.append(
        Note(document: document.name, reason: "no text was left after cleaning; left out", isFailure: true))
      if files.insert(document.source.path).inserted { intake.add(files: 0, unread: [document.name]) }
    }
  }
}
