/// Runs of three words of a text, to see how much of it another text holds.
struct Shingles {
  private static let length = 3
  private let all: Set<UInt32>

  init(_ bytes: [UInt8]) { all = Set(Self.runs(Self.words(bytes))) }

  /// Share, 0 to 1, of the runs of a text that stand in this one.
  func share(of bytes: [UInt8]) -> Float {
    let runs = Self.runs(Self.words(bytes))
    return runs.isEmpty ? 0 : Float(runs.count { all.contains($0) }) / Float(runs.count)
  }

  /// The words of a text in order, each as a number: letters of ASCII without regard to case, signs aside.
  static func words(_ bytes: [UInt8]) -> [UInt32] {
    var words: [UInt32] = []
    var hash: UInt32 = 0
    for byte in bytes {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isWord = isUpper || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
      if isWord {
        hash = (hash == 0 ? 2_166_136_261 : hash) ^ UInt32(isUpper ? byte | 0x20 : byte)
        hash = hash &* 16_777_619
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }

  /// The words of the text below an element.
  static func words(_ index: HTMLTree.Index, of tree: HTMLTree) -> [UInt32] {
    words(tree.text(of: index).bytes)
  }

  static func runs(_ words: [UInt32]) -> [UInt32] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { start in
      words[start..<(start + length)].reduce(0) { ($0 &* 0x9E37_79B1) ^ $1 }
    }
  }
}

/// How much of what each of several texts says stands in the texts before and behind it.
enum Repetition {
  /// Shares, 0 to 1, of the runs of each text that an earlier and a later one have.
  static func shares(_ texts: [[UInt32]]) -> [(earlier: Float, later: Float)] {
    var last: [UInt32: Int] = [:]
    for (index, runs) in texts.enumerated() { for run in runs { last[run] = index } }
    var seen: Set<UInt32> = []
    return texts.enumerated().map { index, runs in
      guard !runs.isEmpty else { return (0, 0) }
      let earlier = runs.count { seen.contains($0) }
      let later = runs.count { (last[$0] ?? index) > index }
      seen.formUnion(runs)
      return (Float(earlier) / Float(runs.count), Float(later) / Float(runs.count))
    }
  }
}
