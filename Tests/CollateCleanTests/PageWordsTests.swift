import CollateText
import Testing

@testable import CollateClean

@Suite struct PageWordsTests {
  private func words(_ page: String) -> PageWords { PageWords(HTMLTreeBuilder.tree(of: Array(page.utf8))) }

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

  @Test func daysInWordsAreFoundAndChangesComeLast() {
    let page = "<h1>Dam</h1><p>Updated 5 March 2019</p><p>4 March 2019</p><footer>6 March 2019</footer>"
    #expect(texts(words(page).dates()) == ["4 March 2019", "Updated 5 March 2019"])
    #expect(words("<h1>Dam</h1><p>It held in March.</p>").dates().isEmpty)
  }
}
