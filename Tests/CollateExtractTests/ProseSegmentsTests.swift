import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct ProseSegmentsTests {
  @Test func leavesFurnitureOut() {
    var document = Document(name: "a.txt", plain: "Menu 7\nSeven cats sat.")
    document.annotate(Boilerplate(span: Span(0, 6), reason: "menu"))
    var keys: [String] = []
    ProseSegments.forEach(in: document) { keys += $0.map(\.key) }
    #expect(keys == ["seven", "cats", "sat", "."])
  }
}
