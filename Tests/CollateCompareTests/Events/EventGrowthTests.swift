import Testing

@testable import CollateCompare

@Suite struct EventGrowthTests {
  /// A text of some terms, all equally telling.
  private func vector(_ terms: [Int32]) -> TopicVector {
    let words = terms.map { TopicWords.Word(term: $0, isName: true) }
    return TopicVector(TopicTerms(words), Array(repeating: 1, count: 100))
  }

  private func groups(_ texts: [[Int32]]) -> [[Int]] {
    var growth = EventGrowth(texts.map(vector))
    for left in texts.indices { for right in texts.indices where left < right { growth.link(left, right) } }
    return growth.groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Three texts that share some terms and have one more each.
  private func event(_ shared: [Int32], own: Int32) -> [[Int32]] { (0..<3).map { shared + [own + $0] } }

  @Test func twoHappeningsOfOneTopicStayApart() {
    let topic: [Int32] = [1, 2]
    let texts = event(topic + [10, 11, 12, 13], own: 50) + event(topic + [20, 21, 22, 23], own: 60)
    #expect(groups(texts) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test func partsOfOneEventCloseUp() {
    let core: [Int32] = [1, 2, 3, 4]
    let texts = event(core + [10], own: 50) + event(core + [20], own: 60)
    #expect(groups(texts) == [[0, 1, 2, 3, 4, 5]])
  }

  @Test func aTextAloneJoinsFromLittle() {
    #expect(groups(event([1, 2, 3, 4, 5], own: 50) + [[1, 2, 70, 71, 72, 73]]) == [[0, 1, 2, 3]])
    #expect(groups(event([1, 2, 3, 4, 5], own: 50) + [[70, 71, 72, 73]]) == [[0, 1, 2], [3]])
  }

  @Test func unlinkedTextsAreNeverCompared() {
    #expect(EventGrowth([vector([1, 2]), vector([1, 2])]).groups.count == 2)
  }
}
