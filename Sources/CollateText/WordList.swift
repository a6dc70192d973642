/// A sorted list of folded words or names inside one static string, which is indexed by hash when it is first asked.
public struct WordList: Sendable {
  private let text: StaticString
  /// Where entries begin, and bits of their hashes above that; 0 is free. Open addressing by hash.
  private let slots: [UInt32]

  /// Takes ASCII entries in byte order, each between two semicolons. O(bytes).
  public init(_ text: StaticString) {
    self.text = text
    slots = text.withUTF8Buffer(Self.slots)
  }

  private static func slots(of text: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    precondition(text.count <= placeMask)
    let count = text.count { $0 == semicolon }
    var slots = [UInt32](repeating: 0, count: 1 << (Int.bitWidth - (2 * count).leadingZeroBitCount))
    var start = 1
    while start < text.count {
      var hash = WordHash.seed
      var end = start
      while text[end] != semicolon {
        hash = WordHash.step(hash, text[end])
        end += 1
      }
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash & ~UInt32(placeMask) | UInt32(start)
      start = end + 1
    }
    return slots
  }

  /// Whether a folded entry is in the list.
  public func contains(_ entry: String) -> Bool {
    var entry = entry
    return entry.withUTF8(contains)
  }

  /// Whether a folded entry with its hash is in the list.
  public func contains(_ entry: String, _ hash: UInt32) -> Bool {
    var entry = entry
    return entry.withUTF8 { contains($0, hash) }
  }

  /// Whether the bytes of a folded entry are in the list.
  public func contains(_ key: UnsafeBufferPointer<UInt8>) -> Bool { contains(key, WordHash.of(key)) }

  private func contains(_ key: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Bool {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = slots[slot]
      if (entry ^ hash) & ~UInt32(Self.placeMask) == 0, isEntry(key, at: Int(entry) & Self.placeMask) {
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Whether the entry that begins at a place is this one.
  private func isEntry(_ key: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let text = text.utf8Start + place
    return key.indices.allSatisfy { text[$0] == key[$0] && key[$0] != Self.semicolon }
      && text[key.count] == Self.semicolon
  }

  /// The entries, in order.
  package var entries: [String] {
    text.withUTF8Buffer { $0.split(separator: Self.semicolon).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The bits of a slot that say where its entry begins.
  private static let placeMask = 1 << 20 - 1
  private static let semicolon: UInt8 = 0x3B
}
