import CollateCore
import CollateText

/// `clean.article`: takes the article out of a page of HTML, and markup out of Markdown.
enum ArticleStage {
  static let definition = StageDefinition(
    name: "clean.article",
    phase: .clean,
    summary: "Takes the article out of HTML pages and the text out of Markdown; plain text stays as it is.",
    needs: [.documents],
    provides: [.metadata]
  ) { _ in
    .document { document, _ in
      switch document.markup {
      case .html: try cleanPage(&document)
      case .markdown: try document.replaceReadable(MarkdownText.text(of: document.readable.bytes))
      case .plain: break
      }
    }
  }

  private static func cleanPage(_ document: inout Document) throws {
    let tree = HTMLTreeBuilder.tree(of: document.readable.bytes)
    let linked = LinkedData(tree)
    let shown = PageBlocks.shown(of: tree)
    let (blocks, rest) = ArticleFinder.article(of: tree, linked, shown)
    PageMetadata.record(tree, linked, shown, in: &document)
    if blocks.isEmpty {
      document.notes.append(Note(document: document.name, reason: "the page holds no text", isFailure: true))
    }
    var text = MappedText()
    for block in blocks {
      if text.count > 0 {
        text.insert(
          block.continuesLine ? "\n".utf8 : "\n\n".utf8, at: block.start)
      }
      text.append(block.text)
    }
    for part in rest { document.recordRemoval(of: part.text, reason: part.reason) }
    try document.replaceReadable(text)
  }
}
