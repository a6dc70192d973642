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
    var (old, new) = apart(before, after)
    var result: [Change] = []
    for item in new {
      if let index = counterpart(of: item, in: old) {
        result.append(.changed(from: old.remove(at: index), to: item))
      } else {
        result.append(.new(item))
      }
    }
    return result + old.map(Change.gone)
  }

  /// What is left of two lists once equal items have met: those at one place first, then those that rest on the same words
  /// of the same files, then any, so that what is left stands in the file that changed.
  private static func apart(
    _ before: [FoundItem], _ after: [FoundItem]
  ) -> (old: [FoundItem], new: [FoundItem]) {
    let homes: [(FoundItem) -> [String]] = [\.places, \.anchors, { _ in [] }]
    return homes.reduce((before, after)) { left, home in
      (without(left.1, left.0, home), without(left.0, left.1, home))
    }
  }

  /// The items of a list that another list has not in the same home, each as often as it has more of them.
  private static func without(
    _ others: [FoundItem], _ items: [FoundItem], _ home: (FoundItem) -> [String]
  ) -> [FoundItem] {
    var left = Dictionary(others.map { (Inhabitant($0, home), 1) }, uniquingKeysWith: +)
    return items.filter { item in
      let inhabitant = Inhabitant(item, home)
      guard let count = left[inhabitant], count > 0 else { return true }
      left[inhabitant] = count - 1
      return false
    }
  }

  private struct Inhabitant: Hashable {
    let identity: FoundItem.Identity
    let home: [String]

    init(_ item: FoundItem, _ home: (FoundItem) -> [String]) {
      identity = item.identity
      self.home = home(item)
    }
  }

  /// The item that says the same, or else one that shares what it rests on; of several the first that shares the most.
  private static func counterpart(of item: FoundItem, in items: [FoundItem]) -> Int? {
    let anchors = Set(item.anchors)
    let same = items.indices.filter { items[$0].identity.title == item.identity.title }
    let candidates = (same.isEmpty ? Array(items.indices) : same).map { index in
      (index: index, shared: anchors.intersection(items[index].anchors).count)
    }
    let nearest = candidates.max { ($0.shared, -$0.index) < ($1.shared, -$1.index) }
    return nearest.flatMap { same.isEmpty && $0.shared == 0 ? nil : $0.index }
  }
}
