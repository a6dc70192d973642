import Synchronization

/// Rows of text under named columns, kept as one piece of bytes that all workers read.
final class DataTable: Sendable {
  /// Most cells of a table.
  static let mostCells = 1 << 20

  /// Names of the columns, in order.
  let columns: [String]
  private let bytes: [UInt8]
  /// Where each cell ends, row by row.
  private let ends: [UInt32]
  /// Rows in the order of their cells in a column, once that was looked into; equal ones in their own order.
  private let orders: Mutex<[[UInt32]?]>

  /// Takes the bytes of all cells, row by row, and where each ends.
  init(columns: [String], bytes: [UInt8], ends: [UInt32]) {
    self.columns = columns
    self.bytes = bytes
    self.ends = ends
    orders = Mutex(Array(repeating: nil, count: columns.count))
  }

  /// Number of rows.
  var count: Int { columns.isEmpty ? 0 : ends.count / columns.count }

  /// The text of a cell.
  func text(row: Int, column: Int) -> String {
    String(decoding: bytes[range(row, column)], as: UTF8.self)
  }

  /// The rows whose cell in a column is a text, in their order.
  func rows(column: Int, equal text: String) -> ArraySlice<UInt32> {
    let order = order(by: column)
    let wanted = Array(text.utf8)
    let start = order.partition { precedes(range(Int($0), column), wanted) }
    var end = start
    while end < order.count, bytes[range(Int(order[end]), column)].elementsEqual(wanted) { end += 1 }
    return order[start..<end]
  }

  private func range(_ row: Int, _ column: Int) -> Range<Int> {
    let cell = row * columns.count + column
    return (cell == 0 ? 0 : Int(ends[cell - 1]))..<Int(ends[cell])
  }

  private func order(by column: Int) -> [UInt32] {
    orders.withLock { orders in
      if let order = orders[column] { return order }
      let order = (0..<UInt32(count)).sorted { left, right in
        let (a, b) = (bytes[range(Int(left), column)], bytes[range(Int(right), column)])
        return a.elementsEqual(b) ? left < right : a.lexicographicallyPrecedes(b)
      }
      orders[column] = order
      return order
    }
  }

  private func precedes(_ cell: Range<Int>, _ wanted: [UInt8]) -> Bool {
    bytes[cell].lexicographicallyPrecedes(wanted)
  }
}

extension [UInt32] {
  /// The first place of which `isBefore` is not true; it is true of all before that.
  fileprivate func partition(_ isBefore: (UInt32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
