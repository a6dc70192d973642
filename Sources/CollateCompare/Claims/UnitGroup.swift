/// A group of units in the making, with the scored pairs that lead from it to other groups.
struct UnitGroup {
  /// The scored pairs with another group.
  struct Link {
    /// Number of the group.
    var group: Int32
    /// Sum of their log-odds.
    var sum: Double
    /// How many they are.
    var count: Int32
  }

  private struct Share {
    var document: Int
    var units: Int
  }

  /// Its units, in the order in which they joined.
  private(set) var members: [Int]
  /// The links, by group, ascending.
  private(set) var links: [Link]
  /// How many units each document has in it, by document, ascending.
  private var shares: [Share]

  /// Makes a group of one unit.
  init(_ unit: Int, document: Int, partners: some Sequence<UnitScores.Partner>) {
    members = [unit]
    shares = [Share(document: document, units: 1)]
    links = partners.map { Link(group: $0.unit, sum: $0.logOdds, count: 1) }
  }

  /// Takes in another group, of that number; links to the same group become one.
  mutating func join(_ other: UnitGroup, number: Int) {
    let own = members[0]
    members += other.members
    shares = Self.merged(shares, other.shares, by: \.document) { $0.units += $1.units }
    links = Self.merged(links, other.links, by: \.group) {
      $0.sum += $1.sum
      $0.count += $1.count
    }
    links.removeAll { $0.group == number || $0.group == own }
  }

  /// Sets the link to a group that another has joined, and forgets the one to that other.
  mutating func set(_ link: Link, insteadOf gone: Int) {
    let (old, new) = (place(of: gone), place(of: Int(link.group)))
    let isOld = old < links.count && links[old].group == gone
    if new < links.count, links[new].group == link.group {
      links[new] = link
      if isOld { links.remove(at: old) }
    } else if isOld {
      // The links between the two places move by one.
      let step = new <= old ? -1 : 1
      var place = old
      while place != (new <= old ? new : new - 1) {
        links[place] = links[place + step]
        place += step
      }
      links[place] = link
    } else {
      links.insert(link, at: new)
    }
  }

  /// How many pairs of a unit of this group and one of another are of one document.
  func pairsInside(_ other: UnitGroup) -> Int {
    var (i, j, sum) = (0, 0, 0)
    while i < shares.count, j < other.shares.count {
      let (one, two) = (shares[i], other.shares[j])
      if one.document == two.document { sum += one.units * two.units }
      if one.document <= two.document { i += 1 }
      if two.document <= one.document { j += 1 }
    }
    return sum
  }

  private func place(of group: Int) -> Int { links.partitioningIndex { $0.group >= group } }

  /// Two ascending lists as one; `join` adds an element of the second to its equal in the first.
  @inline(__always)
  private static func merged<Element, Key: Comparable>(
    _ left: [Element], _ right: [Element], by key: (Element) -> Key,
    join: (inout Element, Element) -> Void
  ) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(left.count + right.count)
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if j == right.count || i < left.count && key(left[i]) < key(right[j]) {
        result.append(left[i])
        i += 1
      } else if i < left.count && key(left[i]) == key(right[j]) {
        result.append(left[i])
        join(&result[result.count - 1], right[j])
        i += 1
        j += 1
      } else {
        result.append(right[j])
        j += 1
      }
    }
    return result
  }
}
