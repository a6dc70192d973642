import CollateCore
import Testing

@testable import CollateReport

@Suite struct ConflictsCSVReportTests {
  private let table = String(
    decoding: ConflictsCSVReport.table(Presentation(TestCorpus.corpus, record: RunRecord())), as: UTF8.self)

  @Test func everyPassageOfAConflictIsARow() {
    let rows = table.split(separator: "\r\n")
    #expect(rows.count == 4)
    #expect(rows[0].hasPrefix("conflict,severity,type,rule,claim,file,family,accounts,differs"))
    #expect(rows.count { $0.contains(",1 of 2 accounts,") } == 3)
    #expect(rows.count { $0.contains(",yes,") } == 1)
  }

  @Test func noCellIsAFormulaAndTheTableIsKnownAgain() {
    #expect(!table.contains(",=1+1"))
    #expect(OutputMark.origin(of: Array(table.utf8)) == .own)
    #expect(OutputMark.origin(of: OutputMark.byteOrderMark + Array(table.utf8)) == .own)
  }
}
