/// The phases of a pipeline, in the order in which their stages run.
public enum Phase: String, Sendable, CaseIterable, Comparable {
  case load, clean, extract, compare, report

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  /// Orders as the phases run.
  public static func < (left: Phase, right: Phase) -> Bool { left.rank < right.rank }
}
