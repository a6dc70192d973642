import CollateCore
import Testing

@testable import CollateCompare

@Suite struct DifferenceGroupsTests {
  private let accounts = Accounts("it was red", "it was blue", "it was red", "it was green")

  private func difference(_ sides: (Int, String)...) -> Difference {
    Difference(
      category: .scope,
      severity: .minor,
      sides: sides.map { document, word in
        Difference.Side(
          passage: Passage(document: document, span: accounts.span(word, in: document)), value: word)
      },
      rule: .init("a rule", "a rule")
    )
  }

  @Test func differencesThatShareAPlaceBecomeOneConflictWithAllItsFiles() {
    let found = DifferenceGroups(accounts.corpus).discrepancies([
      difference((0, "red"), (1, "blue")), difference((1, "blue"), (2, "red")),
      difference((2, "red"), (3, "green")),
    ]).typed
    #expect(found.count == 1)
    #expect(found[0].sides.map(\.value) == ["red", "blue", "red", "green"])
    #expect(found[0].sides.map(\.isDeviant) == [false, true, false, true])
  }

  @Test func onATieNobodyDeviates() {
    let found = DifferenceGroups(accounts.corpus).discrepancies([difference((0, "red"), (1, "blue"))]).typed
    #expect(found[0].sides.map(\.isDeviant) == [false, false])
  }

  @Test func familiesCountOnce() {
    var corpus = accounts.corpus
    corpus.derivation.families = [
      .init(id: "f1", members: [0, 2]), .init(id: "f2", members: [1]), .init(id: "f3", members: [3]),
    ]
    let found = DifferenceGroups(corpus).discrepancies([
      difference((0, "red"), (1, "blue")), difference((1, "blue"), (2, "red")),
    ]).typed
    #expect(found.flatMap(\.sides).allSatisfy { !$0.isDeviant })
  }

  @Test func wordingInATypedPlaceIsNotReportedAgain() {
    var wording = difference((0, "red"), (1, "blue"))
    wording.severity = .wording
    wording.rule = .init("another rule", "another rule")
    let found = DifferenceGroups(accounts.corpus).discrepancies([
      difference((0, "red"), (1, "blue")), wording,
    ])
    #expect(found.typed.map(\.severity) == [.minor] && found.wording.isEmpty)
  }

  @Test func aDifferenceInThePlacesOfAnotherIsNotReportedAgain() {
    var double = difference((0, "red"), (1, "blue"))
    double.category = .name
    double.rule = .init("another rule", "another rule")
    let found = DifferenceGroups(accounts.corpus).discrepancies([
      difference((0, "red"), (1, "blue")), double, difference((0, "red"), (3, "green")),
    ]).typed
    #expect(found.map(\.category) == [.scope])
  }
}
