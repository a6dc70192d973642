import CollateText
import Testing

@testable import CollateClean

@Suite struct NamedElementsTests {
  private let model = PageModel(names: "share -64 story 32", words: "", first: "= 0", second: "= 0")

  @Test func namesAddUpOnTheWayDown() throws {
    let tree = HTMLTreeBuilder.tree(of: Array("<div class=story><div class=share><p>a</p></div><p>b".utf8))
    let elements = NamedElements(tree, model)
    let inner = tree.elements("p")
    #expect(elements.features(inner[0]) == [-0.5, 0, -1, -1, 0.5, -0.5])
    #expect(elements.features(0) == [0, 0, 0, 0, 0, 0])
    #expect(elements.worst(inner[0])?.name == "share" && elements.worst(inner[1]) == nil)
  }

  @Test func placesAreToldByTheNamesDownToThem() {
    let tree = HTMLTreeBuilder.tree(of: Array("<div class=a><p>a<p>b</div><div class=b><p>c".utf8))
    let places = tree.elements("p").map(NamedElements(tree, model).places)
    #expect(places[0] == places[1] && places[0] != places[2])
    #expect(places[0].grandparent == places[2].grandparent)
  }
}
