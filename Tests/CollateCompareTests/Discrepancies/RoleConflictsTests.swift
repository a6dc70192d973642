import CollateCore
import Testing

@testable import CollateCompare

@Suite struct RoleConflictsTests {
  private struct Clause {
    var text: String
    var predicate: String
    var subject: String
    var verb: String
    var object: String
  }

  private func found(_ left: Clause, _ right: Clause) -> [Difference] {
    var accounts = Accounts(left.text, right.text)
    accounts.claim((0, left.verb), (1, right.verb))
    for (document, clause) in [left, right].enumerated() {
      accounts.frame(clause.predicate, clause.verb, of: clause.subject, to: clause.object, in: document)
    }
    return accounts.found(by: RoleConflicts())
  }

  private let accused = Clause(
    text: "Orania accused Velland.", predicate: "accuse", subject: "Orania", verb: "accused",
    object: "Velland")

  @Test func exchangedRolesAreAMaterialActor() {
    let found = found(
      accused,
      Clause(
        text: "Velland accused Orania.", predicate: "accuse", subject: "Velland", verb: "accused",
        object: "Orania"))
    #expect(found.map(\.category) == [.actor])
    #expect(found.map(\.severity) == [.material])
  }

  @Test func aPassiveClauseOfTheSameRolesIsNone() {
    #expect(
      self.found(
        accused,
        Clause(
          text: "Velland was accused by Orania.", predicate: "accuse", subject: "Orania", verb: "accused",
          object: "Velland")
      ).isEmpty)
  }

  @Test func actsThatAreTheSameFromEitherSideAreNone() {
    #expect(
      found(
        Clause(
          text: "Orania met Velland.", predicate: "meet", subject: "Orania", verb: "met", object: "Velland"),
        Clause(
          text: "Velland met Orania.", predicate: "meet", subject: "Velland", verb: "met", object: "Orania")
      ).isEmpty)
  }

  @Test func whatStandsBehindAVerbOfMotionIsNoParty() {
    #expect(
      found(
        Clause(
          text: "Orania came after Velland.", predicate: "come", subject: "Orania", verb: "came",
          object: "Velland"),
        Clause(
          text: "Velland came after Orania.", predicate: "come", subject: "Velland", verb: "came",
          object: "Orania")
      ).isEmpty)
  }

  @Test func onePartyAtBothEndsOfATradeIsAnActor() {
    let sold = Clause(
      text: "Orania sold ore to Velland.", predicate: "sell", subject: "Orania", verb: "sold",
      object: "ore")
    let bought = Clause(
      text: "Orania bought ore from Velland.", predicate: "buy", subject: "Orania", verb: "bought",
      object: "ore")
    #expect(found(sold, bought).map(\.category) == [.actor])
    let buyer = Clause(
      text: "Velland bought ore from Orania.", predicate: "buy", subject: "Velland", verb: "bought",
      object: "ore")
    #expect(found(sold, buyer).isEmpty)
  }
}
