/// Counts single edits between two texts, and finds the nearest of several names.
public enum EditDistance {
  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) from `left` to `right`;
  /// nil when there are more than `limit`. Takes O(left × limit) time: a place further from the diagonal costs more.
  @inlinable
  public static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter], limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    let tooMany = limit + 1
    var beforeLast = [Int](repeating: tooMany, count: right.count + 1)
    var last = (0...right.count).map { min($0, tooMany) }
    var row = beforeLast
    for i in 0..<left.count {
      let first = max(1, i + 1 - limit)
      let end = min(right.count, i + 1 + limit)
      row[first - 1] = first == 1 ? min(i + 1, tooMany) : tooMany
      var least = row[first - 1]
      for j in first..<max(first, end + 1) {
        var best = min(last[j - 1] + (left[i] == right[j - 1] ? 0 : 1), min(last[j], row[j - 1]) + 1)
        if i > 0, j > 1, left[i] == right[j - 2], left[i - 1] == right[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row[j] = min(best, tooMany)
        least = min(least, row[j])
      }
      if least > limit { return nil }
      if end < right.count { row[end + 1] = tooMany }
      (beforeLast, last, row) = (last, row, beforeLast)
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
