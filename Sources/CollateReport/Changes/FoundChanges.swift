/// What is found differently in one run than in the run before.
struct FoundChanges {
  /// One difference.
  enum Change: Equatable {
    case new(FoundItem)
    case gone(FoundItem)
    case changed(from: FoundItem, to: FoundItem)

    /// The item as it is now, or as it was last.
    var item: FoundItem {
      switch self {
      case .new(let item), .gone(let item), .changed(_, let item): item
      }
    }
  }

  /// The differences, kind by kind: what is new or changed in the order of the later run, then what is gone.
  let all: [Change]

  /// Compares what two runs found.
  init(from before: [FoundItem], to after: [FoundItem]) {
    all = FoundItem.Kind.allCases.flatMap { kind in
      Self.changes(before.filter { $0.identity.kind == kind }, after.filter { $0.identity.kind == kind })
    }
  }

  private static func changes(_ before: [FoundItem], _ after: [FoundItem]) -> [Change] {
    var old = without(after, before)
    var result: [Change] = []
    for item in without(before, after) {
      if let index = counterpart(of: item, in: old) {
        result.append(.changed(from: old.remove(at: index), to: item))
      } else {
        result.append(.new(item))
      }
    }
    return result + old.map(Change.gone)
  }

  /// The items of a list that another list has not, each as often as it has more of them.
  private static func without(_ others: [FoundItem], _ items: [FoundItem]) -> [FoundItem] {
    var left = Dictionary(others.map { ($0.identity, 1) }, uniquingKeysWith: +)
    return items.filter { item in
      guard let count = left[item.identity], count > 0 else { return true }
      left[item.identity] = count - 1
      return false
    }
  }

  /// The item that says the same, or else shares the most of what it rests on.
  private static func counterpart(of item: FoundItem, in items: [FoundItem]) -> Int? {
    if let same = items.firstIndex(where: { $0.identity.title == item.identity.title }) { return same }
    let anchors = Set(item.anchors)
    let shared = items.map { anchors.intersection($0.anchors).count }
    guard let most = shared.max(), most > 0 else { return nil }
    return shared.firstIndex(of: most)
  }
}
