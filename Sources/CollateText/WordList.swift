/// A list of the lexicon of English that is searched as it stands, in the static bytes of the program: a table of its
/// entries by hash is made when it is first asked.
public struct WordList: @unchecked Sendable {
  /// Bytes that stay as long as the program.
  private let text: UnsafeBufferPointer<UInt8>
  /// Where entries begin, and bits of their hashes above that; 0 is free. Open addressing by hash.
  private let slots: [UInt32]

  /// Takes the list of that name, whose entries are folded. O(bytes).
  public init(_ name: String) { self.init(bytes: LexiconList.bytes("en", name)) }

  /// Takes a head of lines that begin with # and folded ASCII entries behind it, each ended by a line end; the bytes must
  /// stay as long as the program.
  init(bytes: UnsafeBufferPointer<UInt8>) {
    text = bytes
    slots = Self.slots(of: bytes)
  }

  private static func slots(of text: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    precondition(text.count <= placeMask)
    let count = text.count { $0 == lineEnd }
    var slots = [UInt32](repeating: 0, count: 1 << (Int.bitWidth - (2 * count).leadingZeroBitCount))
    var start = 0
    while start < text.count {
      var hash = WordHash.seed
      var end = start
      while text[end] != lineEnd {
        hash = WordHash.step(hash, text[end])
        end += 1
      }
      if text[start] != UInt8(ascii: "#") {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = hash & ~UInt32(placeMask) | UInt32(start)
      }
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
    guard place + key.count < text.count else { return false }
    return key.indices.allSatisfy { text[place + $0] == key[$0] && key[$0] != Self.lineEnd }
      && text[place + key.count] == Self.lineEnd
  }

  /// The entries, in order.
  package var entries: [String] {
    LexiconList.entries(in: text).map(\.written)
  }

  /// The bits of a slot that say where its entry begins.
  private static let placeMask = 1 << 20 - 1
  private static let lineEnd: UInt8 = 0x0A
}
