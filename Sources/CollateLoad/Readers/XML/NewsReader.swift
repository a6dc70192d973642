import CollateCore
import CollateText

/// Makes documents of news and journal articles in XML: NITF, NewsML-G2 and JATS.
struct NewsReader {
  /// The elements that such texts open with.
  static let roots: Set<String> = ["nitf", "newsitem", "newsmessage", "article"]
  /// Elements that hold one article each, the innermost form first: a NewsML message carries items, an item NITF.
  private static let articles: Set<String> = ["newsitem", "article"]
  /// Elements that begin a paragraph.
  private static let blocks: Set<String> = [
    "p", "title", "hl1", "hl2", "li", "lead", "block", "bq", "h1", "h2", "h3", "h4", "td", "th", "tr",
    "label", "disp-quote",
  ]
  /// What stands in a body and is no part of its text.
  private static let aside: Set<String> = [
    "media", "fig", "table-wrap", "ref-list", "xref", "object-id", "style", "script",
  ]

  private let file: OpenedFile
  private let tree: XMLTree
  private let root: XMLTree.Index

  /// Takes a text, whose root that is.
  init(_ file: OpenedFile, _ tree: XMLTree, root: XMLTree.Index) {
    self.file = file
    self.tree = tree
    self.root = root
  }

  /// The documents: one named as the file, or several named `name#2` in the order of the file; and what failed.
  func read() -> LoadedFile {
    var loaded = LoadedFile(documents: [])
    let inner = tree.descendants(of: root, Self.articles)
    let isMessage = tree.elements[root].name == "newsmessage"
    let articles = isMessage ? inner : [root]
    if articles.isEmpty { loaded.notes.append(file.note("the message holds no article", isFailure: true)) }
    for (number, article) in articles.enumerated() {
      let name = isMessage ? "\(file.name)#\(number + 1)" : file.name
      let place = file.place(of: tree.span(of: article))
      loaded.add(name, of: file, at: place, lead: "the article holds no text: ") { () throws(StageError) in
        try draft(article, name: name).document(of: file)
      }
    }
    return loaded
  }

  private func draft(_ article: XMLTree.Index, name: String) -> AccountDraft {
    // NITF calls it body.content, JATS body, NewsML-G2 inlines either NITF, HTML or plain text.
    let bodies = ["body.content", "body", "inlinedata", "inlinexml"].lazy
      .compactMap { tree.descendants(of: article, [$0]).first }
    let text = bodies.map { tree.words(of: $0, blocks: Self.blocks, except: Self.aside) }.first {
      !$0.isBlank
    }
    var facts: [AccountDraft.Fact] = []
    func add(_ key: String, _ words: MappedText, _ element: XMLTree.Index) {
      let origin = "element \(tree.elements[element].name)"
      facts.append(.init(key: key, words: words.composed(with: file.text.map), origin: origin))
    }
    func add(_ key: String, _ names: [String], attributes: [String] = []) {
      for name in names {
        for element in tree.descendants(of: article, [name]) {
          if let value = attributes.lazy.compactMap({ tree.attribute($0, of: element) }).first {
            add(key, value, element)
          } else {
            add(
              key, tree.words(of: tree.descendants(of: element, ["name", "person"]).first ?? element), element
            )
          }
        }
      }
    }
    add(Metadata.title, ["hl1", "headline", "article-title"])
    add(Metadata.outlet, ["provider", "journal-title", "doc.copyright"], attributes: ["literal", "holder"])
    add(Metadata.author, ["byline", "creator", "contrib"], attributes: ["literal"])
    add(
      Metadata.date, ["date.issue", "contentcreated", "versioncreated", "pub-date"],
      attributes: ["norm", "iso-8601-date"])
    return AccountDraft(
      name: name, text: (text ?? MappedText()).composed(with: file.text.map), markup: .plain, facts: facts)
  }
}
