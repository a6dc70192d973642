import Testing

@testable import CollateLua

@Suite struct DataFileTests {
  private func file(_ path: String, _ text: String) throws(DataFault) -> DataFile {
    try DataFile(path: path, format: DataFile.Format(file: path) ?? .txt, bytes: Array(text.utf8))
  }

  @Test func theEndingOfTheNameTellsTheFormat() throws {
    guard case .table(let table) = try file("a.tsv", "\u{FEFF}x\ty\n1\t2\n").content else {
      Issue.record("no table")
      return
    }
    #expect(table.columns == ["x", "y"] && table.count == 1)
    guard case .value(let value) = try file("a.json", #"{"n": [1, null]}"#).content else {
      Issue.record("no value")
      return
    }
    #expect(value["n"].list == [.integer(1), .null])
    #expect(DataFile.Format(file: "a.xls") == nil && DataFile.Format(file: "csv") == nil)
  }

  @Test func aListHasAWordALine() throws {
    guard case .words(let words) = try file("a.txt", "# remark\n dam \r\n\nriver bank\n").content else {
      Issue.record("no list")
      return
    }
    #expect(words.count == 2 && words.text(row: 0, column: 0) == "dam")
    #expect(words.text(row: 1, column: 0) == "river bank")
  }

  @Test func faultsNameTheirLine() {
    do throws(DataFault) {
      _ = try file("a.json", "[1,\n  ]")
      Issue.record("it was read")
    } catch {
      #expect(error.line == 2 && error.reason.hasPrefix("not JSON: column 3: "))
    }
    #expect(throws: DataFault(line: 2, reason: "not UTF-8: save the file in that encoding")) {
      _ = try DataFile(path: "a.txt", format: .txt, bytes: Array("dam\n".utf8) + [0xFF])
    }
  }
}
