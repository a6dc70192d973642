import CollateCore
import Testing

@testable import CollateReport

@Suite struct CSVReportTests {
  private let rows = String(
    decoding: CSVReport.table(Presentation(TestCorpus.corpus, record: RunRecord())),
    as: UTF8.self
  ).split(separator: "\r\n")

  @Test func oneRowPerPassageOfAClaim() {
    #expect(rows.count == 1 + 3 + 2 + 1)
    #expect(rows[0] == "claim,statement,support,file,family,status,start,end,text,attribution")
    #expect(rows[4].hasPrefix("c2,The roof fell in at noon.,one-account,a.txt,f1,states,46,71,"))
  }

  @Test func chainsStandInOneCell() { #expect(rows[6].hasSuffix(",Valley Radio < Mara Venn")) }
}
