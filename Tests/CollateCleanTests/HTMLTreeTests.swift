import CollateText
import Testing

@testable import CollateClean

@Suite struct HTMLTreeTests {
  /// The tree in one line: `p(text b(more))`.
  private func shape(_ page: String) -> String {
    let tree = HTMLTreeBuilder.tree(of: Array(page.utf8))
    func show(_ index: HTMLTree.Index) -> String {
      let node = tree[index]
      guard node.tag != nil else { return String(decoding: node.text.bytes, as: UTF8.self) }
      let inside = node.children.map(show).joined(separator: " ")
      return index == 0 ? inside : node.name + (inside.isEmpty ? "" : "(\(inside))")
    }
    return show(0)
  }

  @Test(arguments: [
    ("<p>a<p>b", "p(a) p(b)"), ("<ul><li>a<li>b<ul><li>c</ul></ul>", "ul(li(a) li(b ul(li(c))))"),
    ("<p>a<br>b", "p(a br b)"), ("<b>a</i>b</b>", "b(a b)"), ("</p>a", "a"),
    ("<div><b>a</div>b", "div(b(a)) b"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "table(tr(td(a) td(b)) tr(td(c)))"),
    ("<script>a<b></script>c", "script(a<b>) c"), ("<svg><path/><path/></svg>x", "svg(path path) x"),
    ("", ""),
  ])
  func openElementsAreClosedAsABrowserDoes(page: String, expected: String) {
    #expect(shape(page) == expected)
  }

  @Test func textIsThatOfAllDescendants() throws {
    let tree = HTMLTreeBuilder.tree(of: Array("<p>a <b>b</b>&amp;c</p>d".utf8))
    let paragraph = try #require(tree.elements("p").first)
    #expect(tree.text(of: paragraph).bytes == Array("a b&c".utf8))
    #expect(tree.elements("i").isEmpty)
  }

  @Test func depthIsBounded() {
    let tree = HTMLTreeBuilder.tree(of: Array((String(repeating: "<div>", count: 5000) + "x").utf8))
    var depth = 0
    var index = tree.nodes.count - 1
    while let parent = tree[index].parent { (index, depth) = (parent, depth + 1) }
    #expect(depth <= HTMLTreeBuilder.depthLimit)
    #expect(tree.text(of: 0).bytes == [0x78])
  }
}
