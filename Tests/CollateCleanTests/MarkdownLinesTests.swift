import CollateText
import Testing

@testable import CollateClean

@Suite struct MarkdownLinesTests {
  private func lines(_ text: String) -> [(role: MarkdownLines.Role, text: String)] {
    let bytes = Array(text.utf8)
    return MarkdownLines(bytes).lines.map { ($0.role, bytes.string($0.content)) }
  }

  @Test(arguments: [
    ("# Dam ##", "Dam"), ("####### seven", "####### seven"), ("#tag", "#tag"), ("> > - # Deep", "Deep"),
    ("- item", "item"), ("-5 degrees", "-5 degrees"), ("C# is", "C# is"), ("#", ""),
    ("plain  ", "plain"),
  ])
  func markersAreTakenOff(line: String, text: String) {
    #expect(lines(line).map(\.text).last == text)
  }

  @Test func rulesAndDefinitionsAreDropped() {
    for line in ["---", "***", "| --- | :-: |", "[1]: https://a.example"].map({ "x\n" + $0 }) {
      #expect(lines(line).map(\.role) == [.text, .dropped], "\(line)")
    }
    #expect(lines("[1] says\n-").map(\.role) == [.text, .text])
  }

  @Test func codeAndFrontMatterStandApart() {
    let found = lines("---\ntitle: x\n---\ntext\n```swift\n# code\n```\n# text")
    #expect(found.map(\.role) == [.dropped, .dropped, .dropped, .text, .dropped, .code, .dropped, .text])
    #expect(found.map(\.text)[5] == "# code")
    #expect(lines("~~~\n# never closed").map(\.role) == [.dropped, .code])
  }

  @Test func startsAreThoseOfTheLines() {
    #expect(MarkdownLines(Array("a\n\nb\n".utf8)).lines.map(\.start) == [0, 2, 3, 5])
  }
}
