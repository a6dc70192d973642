import CollateCore
import Testing

@testable import CollateCompare

@Suite struct ActorSwapsTests {
  private func found(_ left: String, _ right: String) -> [Difference] {
    var accounts = Accounts(left, right)
    accounts.claim((0, "convoy"), (1, "convoy"))
    return accounts.found(by: ActorSwaps())
  }

  @Test func anotherNameInCopiedWordingIsMaterial() {
    let found = found(
      "On Sunday Orania attacked the convoy near the northern border post.",
      "On Sunday Kestrel attacked the convoy near the northern border post.")
    #expect(found.map(\.category) == [.actor])
    #expect(found.map(\.severity) == [.material])
  }

  @Test func anotherWeekdayInCopiedWordingIsADate() {
    let found = found(
      "Troops attacked the convoy near the northern border post on Sunday.",
      "Troops attacked the convoy near the northern border post on Tuesday.")
    #expect(found.map(\.category) == [.date])
  }

  @Test func anAbbreviatedTitleIsNone() {
    #expect(
      found(
        "Police Constable Mara Lind said the convoy left the border post.",
        "Police Const. Mara Lind said the convoy left the border post."
      ).isEmpty)
  }

  @Test func theLettersOfALongerTitleAreItsAbbreviation() {
    #expect(
      found(
        "Border police Lieutenant Mara Lind said the convoy left the border post.",
        "Border police Lt Mara Lind said the convoy left the border post."
      ).isEmpty)
  }

  @Test func partsOfOneNameAreItsForms() {
    var accounts = Accounts(
      "Observers of the Border Treaty Council counted the convoy near the northern border post.",
      "Observers of the Border Treaty Commission counted the convoy near the northern border post.")
    accounts.claim((0, "convoy"), (1, "convoy"))
    accounts.entity("Border Treaty Council", in: 0, .organisation)
    accounts.entity("Border Treaty Commission", in: 1, .organisation)
    let found = accounts.found(by: ActorSwaps())
    #expect(found.map(\.category) == [.name])
    #expect(found.map(\.severity) == [.minor])
  }

  @Test func aLetterTooManyIsNoAbbreviation() {
    #expect(
      found(
        "On Sunday Minister Obrat stopped the convoy near the northern border post.",
        "On Sunday Minister Obnrat stopped the convoy near the northern border post."
      ).map(\.category) == [.name])
  }

  @Test func twoPartiesAreTwoActors() {
    var accounts = Accounts(
      "On Sunday the Harbour Party stopped the convoy near the northern border post.",
      "On Sunday the Mountain Party stopped the convoy near the northern border post.")
    accounts.claim((0, "convoy"), (1, "convoy"))
    accounts.entity("Harbour Party", in: 0, .organisation)
    accounts.entity("Mountain Party", in: 1, .organisation)
    #expect(accounts.found(by: ActorSwaps()).map(\.category) == [.actor])
  }

  @Test func unlikeSentencesAreNotCompared() {
    #expect(
      found(
        "Orania attacked the convoy.", "Kestrel watched how a convoy of aid lorries came under fire at dawn."
      )
      .isEmpty)
  }

  @Test func swapsOfASpunTextAreNoOtherActor() {
    var accounts = Accounts(
      "On Sunday Orania attacked the convoy near the northern border post.",
      "On Sunday Kestrel attacked the convoy near the northern border post.")
    accounts.claim((0, "convoy"), (1, "convoy"))
    accounts.spin(1)
    #expect(accounts.found(by: ActorSwaps()).isEmpty)
  }

  @Test func aCapitalIsNoOtherActorThanItsState() {
    var accounts = Accounts(
      "On Sunday Orania attacked the convoy near the northern border post.",
      "On Sunday Ora attacked the convoy near the northern border post.")
    accounts.claim((0, "convoy"), (1, "convoy"))
    accounts.entity("Orania", in: 0, .place, state: "orania")
    accounts.entity("Ora", in: 1, .place, state: "orania")
    #expect(accounts.found(by: ActorSwaps()).isEmpty)
  }

  @Test func aCapitalThatOpensTheSentenceIsNoNameUnlessMarked() {
    var accounts = Accounts(
      "Soldiers attacked the convoy near the northern border post.",
      "Rebels attacked the convoy near the northern border post.")
    accounts.claim((0, "convoy"), (1, "convoy"))
    #expect(accounts.found(by: ActorSwaps()).isEmpty)
    accounts.entity("Soldiers", in: 0, .organisation)
    accounts.entity("Rebels", in: 1, .organisation)
    #expect(accounts.found(by: ActorSwaps()).map(\.category) == [.actor])
  }
}
