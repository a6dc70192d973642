extension RandomAccessCollection {
  /// The index of the first element for which a condition holds that, from some element on, holds for all; `endIndex`
  /// where there is none. O(log n).
  @inlinable
  public func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Index {
    var low = startIndex
    var left = count
    while left > 0 {
      let half = left / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecond(self[middle]) {
        left = half
      } else {
        low = index(after: middle)
        left -= half + 1
      }
    }
    return low
  }
}
