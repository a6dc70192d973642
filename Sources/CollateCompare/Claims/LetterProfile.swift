import CollateText

/// How often each sequence of four and five letters occurs in a sentence; meets spellings and word forms that stems
/// do not. Sequences are kept as hashes of 18 bits: the rare collision costs less than the strings would.
struct LetterProfile: Sendable {
  /// Number of distinct hashes.
  static let hashCount = 1 << 18

  /// Hashes, ascending, each once.
  private(set) var hashes: [UInt32] = []
  /// Occurrences of each hash; weighted by rarity once `weigh` has been called.
  private(set) var weights: [Float] = []
  /// Length of the weight vector.
  private(set) var norm: Float = 0

  /// Counts the sequences of the tokens, joined by single spaces.
  init(_ tokens: ArraySlice<WordToken>) {
    var text: [UInt8] = [0x20]
    for token in tokens {
      for byte in token.word.utf8 where byte != 0x27 { text.append(byte) }
      text.append(0x20)
    }
    var all: [UInt32] = []
    all.reserveCapacity(text.count * 2)
    for length in 4...5 where text.count >= length {
      for start in 0...(text.count - length) { all.append(Self.hash(text[start..<(start + length)])) }
    }
    all.sort()
    for hash in all {
      if hashes.last == hash {
        weights[weights.count - 1] += 1
      } else {
        hashes.append(hash)
        weights.append(1)
      }
    }
  }

  /// Multiplies every count by the rarity of its sequence.
  mutating func weigh(rarity: [Float]) {
    var sum: Float = 0
    for index in hashes.indices {
      weights[index] *= rarity[Int(hashes[index])]
      sum += weights[index] * weights[index]
    }
    norm = sum.squareRoot()
  }

  /// Cosine of two weighed profiles, 0 to 1.
  func cosine(_ other: LetterProfile) -> Double {
    guard norm > 0, other.norm > 0 else { return 0 }
    var i = 0
    var j = 0
    var sum: Float = 0
    while i < hashes.count, j < other.hashes.count {
      let left = hashes[i]
      let right = other.hashes[j]
      if left == right { sum += weights[i] * other.weights[j] }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return Double(sum / (norm * other.norm))
  }

  /// FNV-1a folded to 18 bits.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return (hash ^ (hash >> 18)) & UInt32(hashCount - 1)
  }
}
