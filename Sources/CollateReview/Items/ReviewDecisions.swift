import CollateCore

/// Reads decisions on the items of a run: lines that name an item by its id.
public struct ReviewDecisions {
  private let kinds: [String: ReviewItem.Kind]
  private let reader: ReviewMarkReader

  /// Takes the items, and who decided where that is known.
  public init(_ items: [ReviewItem], who: String?) {
    kinds = Dictionary(items.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    reader = ReviewMarkReader(
      who: who,
      contents: Dictionary(items.map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The decisions as marks; every fault at its line, and then none of them.
  public func marks(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> [ReviewMark] {
    let read = try reader.marks(bytes, file: file)
    var faults: [Diagnostic] = []
    var seen: [String: Diagnostic.Place] = [:]
    for (mark, place) in read.map({ ($0.mark, $0.place) }) {
      if mark.grade != nil, kinds[mark.id] == .row {
        faults.append(Diagnostic("'\(mark.id)' is a fact, which has no grade", at: place))
      }
      let key = mark.id + "\n" + mark.who
      if let first = seen[key] {
        faults.append(Diagnostic("'\(mark.id)' is decided twice, first in line \(first.line)", at: place))
      }
      seen[key] = seen[key] ?? place
    }
    if !faults.isEmpty { throw ConfigurationError(faults) }
    return read.map(\.mark)
  }
}
