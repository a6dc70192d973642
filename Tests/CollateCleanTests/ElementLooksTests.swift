import Testing

@testable import CollateClean

@Suite struct ElementLooksTests {
  private func looks(_ page: String) -> ElementLooks { HTMLTreeBuilder.tree(of: Array(page.utf8)).looks }

  @Test func elementsOfOneNameHaveOneLook() {
    let found = looks("<p class=a href=1>x<p class=a href=2>y<p class=b>z")
    #expect(found.numbers == [0, 1, 0, 1, 0, 2, 0])
    #expect(found.names == [[], ["<p>", "a"], ["<p>", "b"]])
    #expect(found.classes[1] == found.classes[3] && found.classes[1] != found.classes[5])
  }

  @Test func looksOfTheSameNamesAreOneGroup() {
    let found = looks("<p class='a b'>x<p class='a  b'>y<p class='b a'>z<p role=a>")
    #expect(found.numbers[1] != found.numbers[3])
    #expect(found.groups[found.numbers[1]] == found.groups[found.numbers[3]])
    #expect(Set(found.groups).count == 4)
  }
}
