import CollateCore
import CollateText

/// Makes one document of every item of a feed: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom.
struct FeedReader {
  /// The elements that feeds open with.
  static let roots: Set<String> = ["rss", "rdf:rdf", "feed"]
  private static let items: Set<String> = ["item", "entry"]
  /// Elements of HTML inside an Atom entry that is written as XHTML.
  private static let blocks: Set<String> = [
    "p", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "tr", "br",
  ]

  private let file: OpenedFile
  private let tree: XMLTree
  private let root: XMLTree.Index

  /// Takes a feed, whose root that is.
  init(_ file: OpenedFile, _ tree: XMLTree, root: XMLTree.Index) {
    self.file = file
    self.tree = tree
    self.root = root
  }

  /// The documents, named `name#2` after the item, and what failed.
  func read() -> LoadedFile {
    var loaded = LoadedFile(documents: [])
    let items = tree.descendants(of: root, Self.items)
    if items.isEmpty { loaded.notes.append(file.note("the feed holds no item", isFailure: true)) }
    let outlet = title(of: tree.children(of: root, "channel").first ?? root)
    for (number, item) in items.enumerated() {
      let name = "\(file.name)#\(number + 1)"
      let place = file.place(of: tree.span(of: item))
      loaded.add(name, of: file, at: place, lead: "the item holds no text: ") { () throws(StageError) in
        try draft(item, outlet, name: name).document(of: file)
      }
    }
    return loaded
  }

  private func draft(_ item: XMLTree.Index, _ outlet: MappedText?, name: String) -> AccountDraft {
    let fields = tree.children(
      of: item, "content:encoded", "content", "description", "summary", "dc:description")
    let text =
      fields.lazy.map { tree.words(of: $0, blocks: Self.blocks) }.first { !$0.isBlank } ?? MappedText()
    var facts: [AccountDraft.Fact] = []
    func add(_ key: String, _ element: XMLTree.Index, _ words: MappedText) {
      let origin = "element \(tree.elements[element].name)"
      facts.append(.init(key: key, words: words.composed(with: file.text.map), origin: origin))
    }
    func add(_ key: String, _ elements: [XMLTree.Index]) {
      for element in elements {
        add(key, element, tree.words(of: tree.children(of: element, "name").first ?? element))
      }
    }
    add(Metadata.title, tree.children(of: item, "title"))
    add(Metadata.date, tree.children(of: item, "published", "pubdate", "dc:date", "issued", "updated"))
    add(Metadata.author, tree.children(of: item, "dc:creator", "author"))
    add(Metadata.language, tree.children(of: item, "dc:language"))
    add(Metadata.outlet, tree.children(of: item, "source"))
    if let outlet {
      facts.append(
        .init(key: Metadata.outlet, words: outlet.composed(with: file.text.map), origin: "title of the feed"))
    }
    return AccountDraft(name: name, text: text.composed(with: file.text.map), facts: facts)
  }

  private func title(of channel: XMLTree.Index) -> MappedText? {
    tree.children(of: channel, "title").first.map { tree.words(of: $0) }
  }
}
