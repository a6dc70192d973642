import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ValueCarriersTests {
  private var accounts: Accounts {
    var accounts = Accounts(
      "The flood killed 14.", "The flood killed 19.", "Nineteen people died in the flood.",
      "The flood killed 19, it seems.\nThe flood came at night.")
    accounts.number("14", in: 0, 14)
    accounts.number("19", in: 1, 19)
    accounts.number("Nineteen", in: 2, 19)
    accounts.number("19", in: 3, 19)
    return accounts
  }

  private func completed(_ links: [(Int, String, Int, String)]) -> [Difference.Side] {
    let accounts = accounts
    var corpus = accounts.corpus
    corpus.links = links.map { left, leftWords, right, rightWords in
      Link(
        left: Passage(document: left, span: accounts.span(leftWords, in: left)),
        right: Passage(document: right, span: accounts.span(rightWords, in: right)), confidence: 0.9)
    }
    let sides = [(0, "14"), (1, "19")].map { document, words in
      Difference.Side(
        passage: Passage(document: document, span: accounts.span(words, in: document)), value: words)
    }
    return ValueCarriers(corpus).completed(
      Difference(category: .number, severity: .material, sides: sides, rule: .init("test", "test")))
  }

  @Test func whoIsLinkedAndGivesAValueIsNamedThroughAnyNumberOfLinks() {
    let sides = completed([
      (1, "The flood killed 19.", 2, "Nineteen people died in the flood."),
      (2, "Nineteen people died in the flood.", 3, "The flood killed 19, it seems."),
    ])
    #expect(sides.map(\.passage.document) == [0, 1, 2, 3])
    #expect(sides.map(\.value) == ["14", "19", "19", "19"])
  }

  @Test func whoIsNotLinkedOrGivesNoValueIsLeftOut() {
    #expect(completed([]).count == 2)
    #expect(completed([(1, "The flood killed 19.", 3, "The flood came at night.")]).count == 2)
  }
}
