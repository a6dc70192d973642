import Synchronization

/// Has a stage read the files that it takes, and puts what it makes of them among the documents.
struct SourceReading {
  /// Makes the documents of a file, on a worker; a file that it cannot read gives none and a note.
  let read: @Sendable (Document, _ worker: Int) -> LoadedFile
  let claim: FileClaim
  let workers: Int

  /// Reads the files of the corpus that the stage takes.
  func run(_ corpus: inout Corpus) {
    let files = corpus.files.filter(takes)
    corpus.files.removeAll(where: takes)
    let results = Mutex<[LoadedFile?]>(Array(repeating: nil, count: files.count))
    WorkerPool.run(count: files.count, workers: workers) { [read] index, worker in
      let result = read(files[index].text, worker)
      results.withLock { $0[index] = result }
    }
    var unread: [String] = []
    for (file, result) in zip(files, results.withLock { $0 }) {
      guard let result else { continue }
      let documents = add(result, of: file, to: &corpus)
      if documents == 0 { unread.append(file.text.name) }
    }
    corpus.intake.add(files: 0, unread: unread)
    corpus.sortDocuments()
  }

  private func takes(_ file: UnreadFile) -> Bool {
    claim.takes(name: file.text.name, file.text.source.bytes)
  }

  /// Adds what a stage made of a file, and returns how many documents came of it.
  private func add(_ result: LoadedFile, of file: UnreadFile, to corpus: inout Corpus) -> Int {
    var notes = file.text.notes + result.notes
    var documents = result.documents
    for index in documents.indices {
      documents[index].name = file.text.name + (documents.count > 1 ? "#\(index + 1)" : "")
      documents[index].isNamed = file.text.isNamed && documents.count == 1
    }
    for document in documents where document.readable.count > file.limit {
      notes.append(
        Note(
          document: document.name,
          reason: "longer than max-bytes (\(file.limit) bytes); left out",
          isFailure: true))
    }
    documents.removeAll { $0.readable.count > file.limit }
    if documents.isEmpty, !notes.contains(where: \.isFailure) {
      notes.append(Note(reason: "the stage that takes it made no document of it", isFailure: true))
    }
    for index in notes.indices where notes[index].document == nil {
      notes[index].document = file.text.name
    }
    corpus.notes += notes
    corpus.documents += documents
    return documents.count
  }
}

extension Corpus {
  /// Orders documents by the names of their files; those of one file stay as they are.
  fileprivate mutating func sortDocuments() {
    let keys = documents.map { Self.fileName(of: $0.name) }
    documents = documents.indices.sorted { one, other in
      if keys[one] == keys[other] { return one < other }
      return keys[one].utf8.lexicographicallyPrecedes(keys[other].utf8)
    }.map { documents[$0] }
  }

  /// The name of a document without the number that tells it from the others of its file.
  private static func fileName(of name: String) -> Substring {
    guard let mark = name.lastIndex(of: "#") else { return name[...] }
    let number = name[mark...].dropFirst()
    return !number.isEmpty && number.allSatisfy(\.isWholeNumber) ? name[..<mark] : name[...]
  }
}
