/// A sorted list of folded words or names inside one static string, searched as it stands: it costs no time to load.
public struct WordList: Sendable {
  private let text: StaticString

  /// Takes ASCII entries in byte order, each between two semicolons.
  public init(_ text: StaticString) { self.text = text }

  /// Whether a folded entry is in the list, by binary search.
  public func contains(_ entry: String) -> Bool {
    let key = Array(entry.utf8)
    return text.withUTF8Buffer { buffer in
      var low = 0
      var high = buffer.count - 1
      while low < high {
        // The entry around the middle: from behind one semicolon up to the next.
        var start = (low + high) / 2
        while start > low, buffer[start] != semicolon { start -= 1 }
        var end = start + 1
        while end < high, buffer[end] != semicolon { end += 1 }
        let entry = buffer[(start + 1)..<end]
        if entry.elementsEqual(key) { return true }
        if entry.lexicographicallyPrecedes(key) { low = end } else { high = start }
      }
      return false
    }
  }

  private var semicolon: UInt8 { 0x3B }
}
