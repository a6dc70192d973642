import CollateText
import Testing

@testable import CollateClean

@Suite struct PageBlocksTests {
  private func blocks(_ page: String) -> [PageBlock] {
    let tree = HTMLTreeBuilder.tree(of: Array(page.utf8))
    return PageBlocks.blocks(of: tree) { tree[$0].name == "script" }
  }

  private func texts(_ page: String) -> [String] {
    blocks(page).map { String(decoding: $0.text.bytes, as: UTF8.self) }
  }

  @Test func blocksHaveLinesOfTheirOwnAndInlinesHaveNone() {
    #expect(texts("a <b>b</b>c<p>d<div>e</div>f") == ["a bc", "d", "e", "f"])
    #expect(texts("<p> a \n\t b </p>  <p>  </p>") == ["a b"])
    #expect(texts("a<script>x</script>b") == ["ab"])
    #expect(texts("").isEmpty)
  }

  @Test func linesAreKeptWhereThePageBreaksThem() {
    let broken = blocks("<p>a<br>b<br><br>c")
    #expect(broken.map(\.continuesLine) == [false, true, false])
    #expect(texts("<pre>a\nb  c</pre>") == ["a", "b c"])
  }

  @Test func wordsAndLinkedWordsAreCounted() throws {
    let block = try #require(blocks("<p>one <a href=/>two three</a>four").first)
    #expect(block.words == 3 && block.linkedWords == 2)
    #expect(block.name == "p")
  }

  @Test func textMapsToThePage() throws {
    let page = "<p>x  &amp; y</p>"
    let block = try #require(blocks(page).first)
    #expect(String(decoding: block.text.bytes, as: UTF8.self) == "x & y")
    #expect(block.text.map.origins(of: Span(2, 3)).map { Array(page.utf8).string($0) } == ["&amp;"])
    #expect(block.text.map.origins(of: Span(4, 5)).map { Array(page.utf8).string($0) } == ["y"])
  }

  @Test func aLinkThatEndsInsideABlockLeavesTheBlockOpen() {
    let found = blocks("<a href=/><div>one two</a> three</div><p>four")
    #expect(found.map { String(decoding: $0.text.bytes, as: UTF8.self) } == ["one two three", "four"])
    #expect(found.map(\.linkedWords) == [2, 0])
    #expect(blocks("<a href=/><div>one<a href=/x>two</div>three").map(\.name) == ["div", ""])
  }
}
