import CollateCore
import CollateText
import Testing

@testable import CollateExtract

@Suite struct EnumerationRulesTests {
  private func lists(_ text: String, names: String...) -> [[String]] {
    let bytes = Array(text.utf8)
    let spans = names.flatMap { name in bytes.ranges(of: Array(name.utf8)).map { Span($0) } }.sorted()
    return EnumerationRules.lists(in: bytes, Span(0, bytes.count), names: spans).map { list in
      list.members.map { bytes.string($0) }
    }
  }

  @Test func twoNamesAreAListAndTwoThingsAreNone() {
    #expect(lists("Boats from Norway and Spain sank.", names: "Norway", "Spain") == [["Norway", "Spain"]])
    #expect(lists("Boats and planes sank.").isEmpty)
  }

  @Test func threeThingsAreAList() {
    #expect(lists("They sold apples, ripe plums and pears.") == [["apples", "ripe plums", "pears"]])
    #expect(lists("They took boats, planes, or trains.") == [["boats", "planes", "trains"]])
  }

  @Test func clausesAreNoLists() {
    #expect(lists("It rained, he said, and left.").isEmpty)
    #expect(lists("and").isEmpty && lists("").isEmpty && lists("and and and").isEmpty)
  }

  @Test func endlessSentencesArePassedOver() {
    #expect(lists(String(repeating: "a, b and c ", count: 2000)).isEmpty)
  }
}
