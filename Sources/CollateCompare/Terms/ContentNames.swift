import CollateText

/// Names things by the words that show them, so that a name stays when a file is added or renamed.
struct ContentNames {
  private let prefix: String
  private var uses: [String: Int] = [:]

  /// Makes names that begin with `prefix`.
  init(prefix: String) { self.prefix = prefix }

  /// The name of these words: eight hexadecimal digits of the FNV-1a hash of their letters and digits, folded. A later
  /// thing of the same words, or the same hash, gets `-2`, `-3` …
  mutating func name(_ words: ArraySlice<UInt8>) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Folding.key(words)
    where byte >= 0x80 || CharacterClass.isLetter(UInt32(byte)) || CharacterClass.isDigit(UInt32(byte)) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    let name = prefix + String(repeating: "0", count: 8 - digits.count) + digits
    uses[name, default: 0] += 1
    let use = uses[name] ?? 1
    return use == 1 ? name : "\(name)-\(use)"
  }
}
