import Testing

@testable import CollateText

@Suite struct ListMarkerTests {
  private func items(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ListMarker.items(of: Span(0, bytes.count), in: bytes).map { bytes.string($0) }
  }

  @Test(arguments: [
    ["1. Port", "2. Road", "3. Bridge"], ["1) Port", "2) Road"], ["⁃9. Port", "⁃10. Road"],
    ["a. port", "b. road"],
  ])
  func itemsThatFollowEachOtherAreCut(expected: [String]) {
    #expect(items(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    "1. Port 3. Road", "1. Port 2) Road", "1. Port b. Road", "A. Oduya met B. Lind", "a) port b) road",
    "Port 1. Road 2. Bridge", "1.5 miles and 2.5 miles", "",
  ])
  func nothingElseIsCut(text: String) {
    #expect(items(text) == [text])
  }

  @Test func anItemIsLookedForAFewLinesAhead() {
    let far = "1. " + String(repeating: "port ", count: 200) + "2. road"
    #expect(items(far) == [far])
  }
}
