import CollateLua

/// How much of a Lua file ran.
public struct LineCoverage: Sendable {
  /// A line that never ran.
  public struct MissedLine: Equatable, Sendable {
    /// From 1.
    public let number: Int
    /// Its text, without the spaces around it.
    public let text: String
  }

  /// The file, as a path.
  public let path: String
  /// How many lines hold code.
  public let codeCount: Int
  /// Those of them that never ran, in order.
  public let missed: [MissedLine]

  init(file: LuaSource, code: Set<Int>, run: Set<Int>) {
    path = file.path
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }
    let counted = code.filter { !Self.onlyCloses(lines[$0 - 1]) }
    codeCount = counted.count
    missed = counted.subtracting(run).sorted().map { MissedLine(number: $0, text: lines[$0 - 1]) }
  }

  /// Whether a line holds nothing but ends of blocks and tables: Lua leaves them there, but nobody wrote code in it.
  private static func onlyCloses(_ line: String) -> Bool {
    line.split { !$0.isLetter && !$0.isNumber && !"_'\"[".contains($0) }.allSatisfy {
      $0 == "end" || $0 == "else"
    }
  }

  /// The share that ran in hundredths, rounded down: 100 means all.
  public var percent: Int { (codeCount - missed.count) * 100 / max(codeCount, 1) }
}
