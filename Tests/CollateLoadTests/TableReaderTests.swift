import CollateCore
import CollateText
import Testing

@testable import CollateLoad

@Suite struct TableReaderTests {
  @Test func aRowIsAnAccountWithItsFacts() throws {
    let table =
      "Date,Publisher,Headline,Body\r\n2024-05-14,Coast FM,Dam holds,\"The \"\"old\"\" dam held,\r\nthey said.\"\r\n\r\n2024-05-15,Vale,Rain,It rained.\r\n"
    let found = read(table, "wire.csv")
    #expect(found.names == ["wire.csv#1", "wire.csv#2"])
    #expect(found.texts == ["The \"old\" dam held,\r\nthey said.", "It rained."])
    #expect(found.fact(Metadata.outlet) == "Coast FM" && found.fact(Metadata.date) == "2024-05-14")
    #expect(found.documents[0].source(of: "\"old\" dam") == "\"\"old\"\" dam")
    let evidence = try #require(found.documents[0].metadata[Metadata.title]?.evidence.first)
    #expect(found.documents[0].source.bytes.string(evidence) == "Dam holds")
    #expect(found.reasons == ["its texts are read from the column 'Body'"])
  }

  @Test func otherSeparatorsAndMarksBeforeThem() {
    #expect(read("sep=;\nid;text\n1;It rained.\n", "a.csv").texts == ["It rained."])
    #expect(read("id\ttext\n1\tIt rained, they said.\n", "a.tsv").texts == ["It rained, they said."])
    #expect(
      read([0xEF, 0xBB, 0xBF] + Array("text,id\nIt rained.,1\n".utf8), "a.csv").texts == ["It rained."])
  }

  @Test func theColumnOfTheLongestTextsIsFound() {
    let long = String(repeating: "The dam held at noon. ", count: 5)
    #expect(read("a,b\nx,\(long)\ny,\(long)\n", "a.csv").documents.count == 2)
    #expect(read("a,b\nx,y\n", "a.csv").failures.first?.hasSuffix("There is 'a', 'b'") == true)
    #expect(read("a,b\nx,It rained.\n", "a.csv", field: "b").texts == ["It rained."])
    #expect(
      read("a,b\nx,y\n", "a.csv", field: "c").failures == ["no column is called 'c'. There is 'a', 'b'"])
  }

  @Test func damageIsToldAndTheRestIsRead() {
    let found = read("id,text\n1,It rained.\n2\n3,It snowed.\n4,\n", "a.csv")
    #expect(found.names == ["a.csv#1", "a.csv#3"])
    #expect(
      found.failures == [
        "the row has 1 values where the header names 2 columns", "it holds only spaces",
      ])
    #expect(
      read("id,text\n1,\"It rained.\n2,It snowed.\n", "a.csv").failures.last?.contains(
        "line 2 is never closed") == true)
    #expect(read("id,text\n", "a.csv").failures == ["it holds no row below its header"])
  }

  @Test func aTextThatBeginsBehindTheLimitIsNone() {
    let table = "id,text\n1,\(String(repeating: " ", count: 90))It rained.\n"
    let found = CollateLoadTests.read(table.utf8, "a.csv", limit: 64)
    #expect(found.documents.isEmpty && found.failures == ["it holds only spaces"])
  }

  @Test func rowsEndWhereTheirValuesDo() {
    func cells(_ text: String) -> [[String]] {
      let bytes = Array(text.utf8)
      return TableRows(bytes, from: 0, separator: 0x2C).rows.map { row in
        row.cells.map { String(decoding: TableRows.words($0, of: bytes).bytes, as: UTF8.self) }
      }
    }
    #expect(cells("a,\"b\"x,\r\n,\"\"\n\n\"c\"") == [["a", "b", ""], ["", ""], ["c"]])
    #expect(cells("").isEmpty && cells("\n\n").isEmpty && cells("\"") == [[""]])
  }
}
