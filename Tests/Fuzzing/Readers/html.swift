import CollateCore
import CollateText

@testable import CollateClean
@testable import CollateLoad

/// The tokenizer, the tree, the article, the facts of a page, and Markdown, which shares the references; then the forms
/// of characters and lines. The input is decoded first, as every page is.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(start, count)
  let page = Decoder.decode(Span(0, bytes.count), of: bytes, as: .utf8).text
  let tree = HTMLTreeBuilder.tree(of: page.bytes)
  for node in tree.nodes {
    claimDerived(node.text, from: page)
    for attribute in node.tag?.attributes ?? [] { claimDerived(attribute.value, from: page) }
  }
  let shown = PageBlocks.shown(of: tree)
  let (blocks, rest) = ArticleFinder.article(of: tree, LinkedData(tree), shown)
  for text in blocks.map(\.text) + rest.map(\.text) { claimDerived(text, from: page) }
  var document = Document(
    name: "page", source: SourceFile(path: "page", bytes: bytes), format: .html, encoding: "utf-8",
    readable: page)
  PageMetadata.record(tree, LinkedData(tree), shown, in: &document)
  claimDerived(MarkdownText.text(of: page.bytes), from: page)
  let characters = CharacterFolding.fold(page.bytes)
  claimDerived(characters, from: page)
  claimDerived(LineFolding.fold(characters.bytes).composed(with: characters.map), from: page)
  return 0
}

private func claimDerived(_ text: MappedText, from page: MappedText) {
  claimMapped(text, to: page.bytes)
  claimUTF8(text)
}
