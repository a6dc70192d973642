/// Finds the line and column of byte offsets.
public struct LineIndex: Sendable {
  private let starts: [Int]

  /// Indexes the lines of `bytes`, which end at LF.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// Line and column of a byte offset, both counted from 1, the column in bytes.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let line = max(starts.partitioningIndex { $0 > offset }, 1)
    return (line, offset - starts[line - 1] + 1)
  }
}
