/// A sorted list of folded names inside one static string, searched as it stands: it costs no time to load.
struct NameList: Sendable {
  private let text: StaticString

  /// Takes ASCII entries in byte order, each between two semicolons.
  init(_ text: StaticString) { self.text = text }

  /// Whether a folded name is in the list, by binary search.
  func contains(_ name: String) -> Bool {
    let key = Array(name.utf8)
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
