import CollateCore
import Testing

@testable import CollateCompare

@Suite struct FactualityConflictsTests {
  /// Two accounts of one line each, joined, with a frame of one predicate in each.
  private func accounts(
    _ left: String, _ one: Frame.Stance, _ right: String, _ other: Frame.Stance, predicate: String,
    _ words: (left: String, right: String), about participants: (left: String, right: String),
    tense: Frame.Tense = .past
  ) -> Accounts {
    var accounts = Accounts(left, right)
    accounts.claim((0, left), (1, right))
    accounts.frame(predicate, words.left, of: participants.left, in: 0, one)
    accounts.frame(predicate, words.right, of: participants.right, in: 1, other, tense: tense)
    return accounts
  }

  private func found(
    _ one: Frame.Stance, _ other: Frame.Stance, _ right: String = "The ferry sank off the cape."
  )
    -> [Difference]
  {
    accounts(
      "The ferry may have sunk off the cape.", one, right, other, predicate: "sink", ("sunk", "sank"),
      about: ("The ferry", "The ferry")
    ).found(by: FactualityConflicts())
  }

  @Test func aPossibilityHereIsAFactThere() {
    let differences = found(.possible, .fact)
    #expect(differences.map(\.severity) == [.material])
    #expect(differences.map(\.category) == [.certainty])
    #expect(differences.map { $0.sides.map(\.value) } == [["possible", "done"]])
  }

  @Test func anOpenQuestionHereIsAFactThere() {
    #expect(found(.unknown, .fact).map(\.severity) == [.material])
    #expect(found(.withheld, .negated).map(\.severity) == [.minor])
  }

  @Test func yesAgainstNoInLikeWordsIsMaterial() {
    let texts = (
      "The council will not close the bridge in Melis.", "The council will close the bridge in Melis."
    )
    let found = accounts(
      texts.0, .negated, texts.1, .planned, predicate: "close", ("close", "close"),
      about: ("The council", "The council")
    ).found(by: FactualityConflicts())
    #expect(found.map(\.category) == [.polarity])
    #expect(found.map(\.severity) == [.material])
  }

  @Test func nobodyHereIsSomebodyThere() {
    let texts = (
      "Nobody was hurt in the blaze at the mill in Arn.",
      "Two sailors were hurt in the blaze at the mill in Arn."
    )
    let found = accounts(
      texts.0, .negated, texts.1, .fact, predicate: "hurt", ("hurt", "hurt"), about: ("Nobody", "Two sailors")
    ).found(by: FactualityConflicts())
    #expect(found.map(\.category) == [.polarity])
  }

  @Test func aVerbThatDeniesMeetsANegation() {
    let texts = (
      "No ferry will sail to Arn before Friday.", "All ferries that sail to Arn are cancelled until Friday."
    )
    let found = accounts(
      texts.0, .negated, texts.1, .fact, predicate: "sail", ("sail", "sail"),
      about: ("No ferry", "All ferries")
    ).found(by: FactualityConflicts())
    #expect(found.isEmpty)
  }

  @Test func stancesThatCanBothBeSaidAreNoConflict() {
    #expect(found(.fact, .fact).isEmpty)
    #expect(found(.negated, .possible).isEmpty)
    #expect(found(.possible, .possible).isEmpty)
  }

  @Test func aWordOfTheSameKindInTheOtherSentenceBlocks() {
    #expect(found(.possible, .fact, "The ferry sank off the cape, possibly overloaded.").isEmpty)
  }

  @Test func anotherParticipantIsAnotherAct() {
    let found = accounts(
      "The ferry may have sunk off the cape.", .possible, "A trawler sank off the cape.", .fact,
      predicate: "sink",
      ("sunk", "sank"), about: ("The ferry", "A trawler")
    ).found(by: FactualityConflicts())
    #expect(found.isEmpty)
  }

  @Test func aPlanIsNoConflictWithWhatGoesOn() {
    let texts = ("The council will close the bridge.", "The council closes the bridge.")
    func found(_ tense: Frame.Tense) -> [Discrepancy.Category] {
      accounts(
        texts.0, .planned, texts.1, .fact, predicate: "close", ("close", "closes"),
        about: ("The council", "The council"), tense: tense
      ).found(by: FactualityConflicts()).map(\.category)
    }
    #expect(found(.past) == [.tense])
    #expect(found(.present).isEmpty)
  }

  @Test func quotedWordsAreTheirSpeakers() {
    var accounts = accounts(
      "The ferry may have sunk off the cape.", .possible, "The ferry sank off the cape.", .fact,
      predicate: "sink",
      ("sunk", "sank"), about: ("The ferry", "The ferry"))
    accounts.quote("ferry may have sunk", in: 0)
    #expect(accounts.found(by: FactualityConflicts()).map(\.severity) == [.minor])
  }
}
