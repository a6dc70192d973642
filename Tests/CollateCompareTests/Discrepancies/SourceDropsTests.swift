import CollateCore
import Testing

@testable import CollateCompare

@Suite struct SourceDropsTests {
  private let statement = "the northern pipeline was cut in two places"

  @Test func copiedWordingWithoutItsSourceIsMinor() {
    var accounts = Accounts("Lindqvist said \(statement).", "Now \(statement).")
    accounts.claim((0, "pipeline"), (1, "pipeline"))
    accounts.source("Lindqvist", of: statement, in: 0)
    let found = accounts.found(by: SourceDrops())
    #expect(found.map(\.category) == [.attribution])
    #expect(found.map(\.severity) == [.minor])
  }

  @Test func anotherSourceForCopiedWordingIsFound() {
    var accounts = Accounts("Lindqvist said \(statement).", "Moreau said \(statement).")
    accounts.claim((0, "pipeline"), (1, "pipeline"))
    accounts.source("Lindqvist", of: statement, in: 0)
    accounts.source("Moreau", of: statement, in: 1)
    #expect(accounts.found(by: SourceDrops()).map(\.rule) == [.sourceDiffersInCopy])
  }

  @Test(arguments: [("The premier", "Lindqvist"), ("The premier", "The minister")])
  func aPersonDescribedMayBeTheOtherSource(described: String, other: String) {
    var accounts = Accounts("\(described) said \(statement).", "\(other) said \(statement).")
    accounts.claim((0, "pipeline"), (1, "pipeline"))
    accounts.source(described, of: statement, in: 0, isNamed: false)
    accounts.source(other, of: statement, in: 1, isNamed: other == "Lindqvist")
    #expect(accounts.found(by: SourceDrops()).isEmpty)
  }

  @Test func whoTellsWhatAnotherSaidSharesTheSource() {
    var accounts = Accounts(
      "Witnesses said \(statement), Lindqvist said.", "Lindqvist said \(statement).")
    accounts.claim((0, "pipeline"), (1, "pipeline"))
    accounts.source("Witnesses", of: statement, in: 0)
    accounts.source("Lindqvist", of: statement, in: 0)
    accounts.source("Lindqvist", of: statement, in: 1)
    #expect(accounts.found(by: SourceDrops()).isEmpty)
  }

  @Test func whoGaveOutPicturesIsTheirSource() {
    var accounts = Accounts(
      "Photos released by the coastguard show the ferry on a northern sandbank.",
      "The ferry lay on a northern sandbank, photos shared by the owners show.")
    accounts.claim((0, "sandbank"), (1, "sandbank"))
    let found = accounts.found(by: SourceDrops())
    #expect(found.map(\.category) == [.attribution])
    #expect(found.map(accounts.words) == [["the coastguard", "the owners"]])
  }

  @Test func oneSourceUnderTwoNamesIsNone() {
    var accounts = Accounts("Eva Lindqvist said \(statement).", "Lindqvist said \(statement).")
    accounts.claim((0, "pipeline"), (1, "pipeline"))
    accounts.source("Eva Lindqvist", of: statement, in: 0)
    accounts.source("Lindqvist", of: statement, in: 1)
    #expect(accounts.found(by: SourceDrops()).isEmpty)
  }

  @Test func partiesNamedTogetherAreOneSource() {
    var accounts = Accounts(
      "Lindqvist said \(statement).", "The coastguard said \(statement).",
      "Eva Lindqvist of the coastguard waited.")
    accounts.claim((0, "pipeline"), (1, "pipeline"))
    accounts.source("Lindqvist", of: statement, in: 0)
    accounts.source("The coastguard", of: statement, in: 1)
    #expect(accounts.found(by: SourceDrops()).isEmpty)
  }

  @Test func aSourceNamedInTheNextSentenceIsNotDropped() {
    var accounts = Accounts(
      "The ferry carried ninety passengers across the northern sound, the coastguard said.",
      "The ferry carried ninety passengers across the northern sound.\nThe coastguard is looking into it.")
    accounts.claim((0, "ferry"), (1, "ferry"))
    accounts.source("the coastguard", of: "The ferry carried ninety passengers", in: 0)
    #expect(accounts.found(by: SourceDrops()).isEmpty)
  }

  @Test func aSourceThatTheNextSentenceAbbreviatesIsNotDropped() {
    var accounts = Accounts(
      "The ferry carried ninety passengers across the northern sound, NMI said.",
      "The ferry carried ninety passengers across the northern sound.\nIt was most likely full, NMI thinks.")
    accounts.claim((0, "ferry"), (1, "ferry"))
    accounts.source(
      "NMI", of: "The ferry carried ninety passengers", in: 0, named: "Northern Marine Institute")
    #expect(accounts.found(by: SourceDrops()).isEmpty)
  }
}
