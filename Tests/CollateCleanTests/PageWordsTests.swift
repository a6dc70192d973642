import CollateText
import Testing

@testable import CollateClean

@Suite struct PageWordsTests {
  private func words(_ page: String) -> PageWords {
    let tree = HTMLTreeBuilder.tree(of: Array(page.utf8))
    return PageWords(tree, PageBlocks.shown(of: tree))
  }

  private func texts(_ found: [MappedText]) -> [String] {
    found.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("<h1>Dam</h1><p class=byline>By Lena Brandt, Orrin</p>", ["Lena Brandt"]),
    ("<h1>Dam</h1><p>By Lena K. Brandt | 4 March 2019</p>", ["Lena K. Brandt"]),
    ("<h1>Dam</h1><div class=post-author>Posted March 4 by the desk</div>", []),
    ("<h1>Dam</h1><p>Lena Brandt</p>", []),
  ])
  func authorsAreNamed(page: String, names: [String]) {
    #expect(texts(words(page).authors()).first == names.first)
  }

  @Test func daysInWordsAreFoundAndChangesStandApart() {
    let page = "<h1>Dam</h1><p>Updated 5 March 2019</p><p>4 March 2019</p><footer>6 March 2019</footer>"
    let found = words(page).dates()
    #expect(texts(found.published) == ["4 March 2019"] && texts(found.changed) == ["Updated 5 March 2019"])
    #expect(words("<h1>Dam</h1><p>It held in March.</p>").dates().published.isEmpty)
  }

  @Test func theOneDayOfElementsNamedForItCountsAnywhere() {
    let prose = String(repeating: "<p>The dam held.</p>", count: 20)
    let day = "<div class=post-date>4 March 2019</div>"
    #expect(texts(words("<h1>Dam</h1>\(prose)\(day)").dates().published) == ["4 March 2019"])
    let other = "<div class=post-date>5 March 2019</div>"
    #expect(words("<h1>Dam</h1>\(prose)\(day)\(other)").dates().published.isEmpty)
  }

  @Test func daysThatThePageShowsAreTold() {
    let found = words("<h1>Dam</h1><p>4 March 2019</p><time datetime=2019-03-05T10:00>yesterday</time>")
    #expect(found.shows("2019-03-04") && found.shows("2019-03-05") && !found.shows("2019-03-06"))
  }
}
