import CollateCore
import Testing

@testable import CollateReview

@Suite struct ReviewItemsTests {
  private func items() throws -> [ReviewItem] {
    let lines = SmallRun.reviewFile
    return try ReviewItem.all(lines, file: "review.jsonl")
  }

  @Test func conflictsComeFirstThenCandidatesThenRows() throws {
    #expect(try items().map(\.kind) == [.conflict, .candidate, .row])
    #expect(try items().map(\.id) == ["d00000001", "d00000002", "c00000001"])
  }

  @Test func anItemCarriesWhatAJudgeNeeds() throws {
    let item = try items()[0]
    #expect(item.content == "number: “Five boats” ≠ “Three boats”")
    #expect(item.accounts.map(\.outlet) == ["Outlet of agency.txt", "Outlet of courier.txt"])
    #expect(item.accounts.map(\.family) == ["f1", "f2"])
    #expect(item.accounts[0].sentence == ["", "Three boats", " sank off Varna on Monday."])
    let line = String(decoding: item.line, as: UTF8.self)
    #expect(line.contains("\"only_here\":[\"Three\"]"))
    #expect(line.contains("\"sentence_before\":\"Rain fell all night.\""))
    #expect(line.contains("\"sentence_after\":\"Nobody was hurt.\""))
    #expect(item.accounts[1].sentence == ["", "Five boats", " sank off Varna on Monday."])
  }

  @Test func whatIsDecidedIsNotHandedOutAgain() throws {
    let text =
      SmallRun.mark("d00000001", .wrong) + SmallRun.mark("d00000002", .wrong)
      + SmallRun.mark("d00000002", .noise, by: "Ben Li")
    let marks = try ReviewMarkReader().marks(Array(text.utf8), file: "m").map(\.mark)
    #expect(ReviewFolder.undecided(try items(), marks).map(\.id) == ["d00000002", "c00000001"])
  }

  @Test func aFileOfAnotherFormatIsAFault() {
    #expect(throws: Diagnostic.self) { try ReviewItem.all(Array("{}\n".utf8), file: "review.jsonl") }
    #expect(OutputMark.origin(of: SmallRun.reviewFile) == .own)
  }

  @Test func aLineThatIsNoItemIsAFault() {
    #expect(throws: Diagnostic.self) {
      try ReviewItem.all(SmallRun.reviewFile + [0x7B, 0x7D], file: "review.jsonl")
    }
  }
}
