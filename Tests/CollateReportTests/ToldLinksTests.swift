import CollateCore
import CollateText
import Testing

@testable import CollateReport

@Suite struct ToldLinksTests {
  /// Accounts of one sentence, each pair linked, the less likely the farther apart.
  private func corpus(_ count: Int) -> Corpus {
    var corpus = Corpus()
    corpus.documents = (0..<count).map { Document(name: "\($0)", plain: "One sentence \($0).") }
    let passages = (0..<count).map { Passage(document: $0, span: Span(0, 12)) }
    for left in 0..<count {
      for right in (left + 1)..<max(count, left + 1) {
        corpus.links.append(
          Link(left: passages[left], right: passages[right], confidence: 1 / Double(right - left)))
      }
    }
    return corpus
  }

  @Test func amongFewAccountsAllAreTold() {
    let told = ToldLinks(corpus(16))
    #expect(told.links.count == 120)
    #expect(told.note == nil)
  }

  @Test func amongManyTheLikeliestOfEachPassage() {
    let told = ToldLinks(corpus(60))
    #expect((60 * 4...60 * 8).contains(told.links.count))
    #expect(told.links.allSatisfy { $0.right.document - $0.left.document <= 8 })
    #expect(told.note?.reason.contains("\(1770 - told.links.count) more") == true)
    #expect(ResultJSON(corpus(60), record: RunRecord()).json["notes"]?.items.count == 1)
  }
}
