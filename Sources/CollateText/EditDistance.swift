/// Counts single edits between two texts, and finds the nearest of several names.
public enum EditDistance {
  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) from `left` to `right`;
  /// nil when there are more than `limit`. Takes O(left × right) time.
  public static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in 0..<right.count {
        var best = min(last[j] + (left[i] == right[j] ? 0 : 1), min(last[j + 1], row[j]) + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      if row.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// The candidate a misspelt `name` most likely meant; nil when none is near (a third of its length, at least 1).
  public static func suggestion(for name: String, among candidates: [String]) -> String? {
    let key = Array(Folding.key(name).utf8)
    let limit = max(1, min(3, key.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in candidates.sorted() {
      let other = Array(Folding.key(candidate).utf8)
      guard let distance = between(key, other, limit: limit) else { continue }
      if distance < (best?.distance ?? .max) { best = (distance, candidate) }
    }
    return best?.name
  }

  /// The end of a message about a misspelt name: `; did you mean 'x'?`, or nothing where no candidate is near.
  public static func hint(for name: String, among candidates: [String]) -> String {
    suggestion(for: name, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}
