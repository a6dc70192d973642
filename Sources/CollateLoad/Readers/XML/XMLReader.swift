import CollateCore
import CollateText

/// Makes documents of feeds, and of news and journal articles in XML.
enum XMLReader {
  /// The documents, and what failed.
  static func read(_ file: OpenedFile) -> LoadedFile {
    let tree = XMLTree(file.text.bytes)
    guard let root = tree.roots.first else {
      return LoadedFile(documents: [], notes: [file.note("it holds no element", isFailure: true)])
    }
    var loaded: LoadedFile
    if FeedReader.roots.contains(tree.elements[root].name) {
      loaded = FeedReader(file, tree, root: root).read()
    } else if NewsReader.roots.contains(tree.elements[root].name) {
      loaded = NewsReader(file, tree, root: root).read()
    } else {
      let name = tree.elements[root].name
      let reason =
        "it is XML of the kind '\(name)', which Collate does not read; it reads feeds, NITF, NewsML-G2 and JATS"
      return LoadedFile(documents: [], notes: [file.note(reason, isFailure: true)])
    }
    if let unclosed = tree.unclosed {
      let reason = "an element is never closed, as in a file that was cut off; it was read to its end"
      loaded.notes.append(
        file.note(reason, at: file.place(of: Span(unclosed, unclosed + 1)), isFailure: true))
    }
    return loaded
  }
}
