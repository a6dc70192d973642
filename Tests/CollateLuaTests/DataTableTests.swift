import Testing

@testable import CollateLua

@Suite struct DataTableTests {
  private static let table = DataTable(
    columns: ["town", "land"], bytes: Array("BremAOltBBremC".utf8), ends: [4, 5, 8, 9, 13, 14])

  @Test func cellsStandInRowsAndColumns() {
    #expect(Self.table.count == 3)
    #expect(Self.table.text(row: 0, column: 0) == "Brem" && Self.table.text(row: 2, column: 1) == "C")
  }

  @Test func equalRowsAreFoundInTheirOrder() {
    #expect(Array(Self.table.rows(column: 0, equal: "Brem")) == [0, 2])
    #expect(Array(Self.table.rows(column: 1, equal: "B")) == [1])
    #expect(
      Self.table.rows(column: 0, equal: "Bre").isEmpty && Self.table.rows(column: 0, equal: "Z").isEmpty)
  }
}
