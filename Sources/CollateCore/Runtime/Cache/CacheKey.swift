/// Names what a run can take from an earlier one, by all that decides it: equal keys stand for equal bytes.
public struct CacheKey: Hashable, Sendable {
  /// 64 hexadecimal digits.
  public let text: String

  /// Takes a key that was written down.
  package init(text: String) { self.text = text }

  /// Makes the key of all parts together; their order counts.
  init(_ parts: [String]) {
    var bytes: [UInt8] = []
    // A length before each part, so that no two lists give the same bytes.
    for part in parts {
      bytes += Array("\(part.utf8.count):".utf8)
      bytes += Array(part.utf8)
    }
    text = ContentHash.hex(of: bytes)
  }
}
