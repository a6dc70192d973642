/// A sorted list of folded words or names inside one static string, searched as it stands: it costs no time to load.
public struct WordList: Sendable {
  private let text: StaticString

  /// Takes ASCII entries in byte order, each between two semicolons.
  public init(_ text: StaticString) { self.text = text }

  /// Whether a folded entry is in the list, by binary search.
  public func contains(_ entry: String) -> Bool {
    var entry = entry
    return entry.withUTF8(contains)
  }

  /// Whether the bytes of a folded entry are in the list.
  func contains(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = self.text.utf8Start
    var low = 0
    var high = self.text.utf8CodeUnitCount - 1
    while low < high {
      // The entry around the middle: from behind one semicolon up to the next.
      var start = (low + high) / 2
      while start > low, text[start] != Self.semicolon { start -= 1 }
      var end = start + 1
      var matched = 0
      while matched < key.count, text[end] == key[matched], text[end] != Self.semicolon {
        end += 1
        matched += 1
      }
      let isWhole = text[end] == Self.semicolon
      if matched == key.count, isWhole { return true }
      // What is listed comes before the key where it ends first, or has the smaller byte where they part.
      if matched < key.count, isWhole || text[end] < key[matched] {
        while text[end] != Self.semicolon { end += 1 }
        low = end
      } else {
        high = start
      }
    }
    return false
  }

  /// The entries, in order.
  package var entries: [String] {
    text.withUTF8Buffer { $0.split(separator: Self.semicolon).map { String(decoding: $0, as: UTF8.self) } }
  }

  private static let semicolon: UInt8 = 0x3B
}
