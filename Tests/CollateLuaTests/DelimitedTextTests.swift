import Testing

@testable import CollateLua

@Suite struct DelimitedTextTests {
  private func rows(_ text: String, _ separator: Character = ",") throws -> [[String]] {
    let table = try DelimitedText.table(Array(text.utf8), separator: separator)
    return [table.columns]
      + (0..<table.count).map { row in table.columns.indices.map { table.text(row: row, column: $0) } }
  }

  private func fault(_ text: String) -> DataFault? {
    do throws(DataFault) {
      _ = try DelimitedText.table(Array(text.utf8), separator: ",")
      return nil
    } catch {
      return error
    }
  }

  @Test func cellsCanHoldSeparatorsMarksAndLines() throws {
    let text = "town , note\r\nBrem,\"old, \"\"new\"\"\nand wide\"\r\n\r\nOlt,\nPell,5\" of rain"
    #expect(
      try rows(text) == [
        ["town", "note"], ["Brem", "old, \"new\"\nand wide"], ["Olt", ""], ["Pell", "5\" of rain"],
      ])
  }

  @Test func tabsSeparateWithoutMarks() throws {
    #expect(try rows("a\tb\n\"x\ty\"\n", "\t") == [["a", "b"], ["\"x", "y\""]])
  }

  @Test func faultsNameTheirLine() {
    #expect(fault("") == DataFault(line: 1, reason: "the file is empty: its first row names the columns"))
    #expect(fault("a,,b")?.reason == "column 2 has no name in the header")
    #expect(fault("a,b,a")?.reason == "two columns are named 'a'")
    #expect(
      fault("a,b\n\"1\n2\",3\n4\n")
        == DataFault(line: 4, reason: "the row has 1 cells, and the header 2"))
    #expect(fault("a\n1\n\"2\n3")?.line == 3)
    #expect(
      fault("a,b\n\"1\"x,2")
        == DataFault(line: 2, reason: "text after the closing quotation mark of a cell"))
  }

  @Test func aTableHasAMostOfCells() {
    let text = "a\n" + String(repeating: "1\n", count: DataTable.mostCells + 1)
    #expect(fault(text)?.reason == "the table has more than \(DataTable.mostCells) cells")
  }
}
