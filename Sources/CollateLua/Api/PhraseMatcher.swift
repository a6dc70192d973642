import CollateText

/// Finds words and phrases of a list in a text.
///
/// It looks for bytes with which a phrase can begin and splits into words only there: a text of many megabytes costs a
/// scan and no memory.
struct PhraseMatcher {
  /// A phrase found: its index in the list, and its place.
  struct Match: Equatable {
    var phrase: Int
    var span: Span
  }

  /// A place in the tree of all phrases, which branches by word: what it costs to look for phrases does not grow with
  /// their number.
  private struct Node {
    var next: [[UInt8]: Int] = [:]
    /// The phrases that end here, by their place in the list.
    var phrases: [Int] = []
  }

  /// Bytes before a candidate in which its word may begin, and that are split into words at first; a phrase that may
  /// reach further gets more.
  private static let before = 24
  private static let window = 64
  /// First words with one first byte that are compared one by one before their key is looked up.
  private static let fewWords = 32
  /// What it costs to look a word up, in instructions.
  static let workPerWord: UInt64 = 16

  /// The phrases as they were given.
  let phrases: [String]
  private let isExact: Bool
  /// The first one is the root.
  private var nodes = [Node()]
  /// The first words, folded, by their first byte.
  private var firstWords = [[[UInt8]]](repeating: [], count: 256)
  /// Whether a first word begins with a letter that does not fold to a Latin one.
  private var hasOtherScripts = false

  /// Compiles a list. An exact matcher also compares case and accents.
  init(_ phrases: [String], isExact: Bool) {
    self.phrases = phrases
    self.isExact = isExact
    for (index, phrase) in phrases.enumerated() {
      let bytes = Array(phrase.utf8)
      let keys = Words.spans(in: bytes).map { Self.key(bytes[$0]) }
      guard let first = keys.first, let firstByte = first.first else { continue }
      if nodes[0].next[first] == nil { firstWords[Int(firstByte)].append(first) }
      hasOtherScripts = hasOtherScripts || firstByte >= 0x80
      nodes[keys.reduce(0) { node(after: $1, at: $0) }].phrases.append(index)
    }
  }

  private mutating func node(after key: [UInt8], at node: Int) -> Int {
    if let next = nodes[node].next[key] { return next }
    nodes.append(Node())
    nodes[node].next[key] = nodes.count - 1
    return nodes.count - 1
  }

  /// The places inside `region` where a phrase stands, leftmost and longest, without overlaps. `spend` is told of the
  /// work and says whether more may be done; nil where not.
  func matches(in bytes: [UInt8], within region: Span, spend: (UInt64) -> Bool = { _ in true }) -> [Match]? {
    var result: [Match] = []
    var offset = region.start
    while offset < region.end {
      guard mayBegin(at: offset, in: bytes) else {
        offset += 1
        continue
      }
      let path = path(from: offset, in: bytes)
      guard spend(Self.workPerWord * UInt64(path.count + 1)) else { return nil }
      if let match = longest(path, in: bytes), match.span.end <= region.end {
        result.append(match)
        offset = match.span.end
      } else {
        offset += 1
      }
    }
    return result
  }

  /// A quick no for most offsets: whether the ASCII bytes from here on are those of a first word.
  private func mayBegin(at offset: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[offset]
    if byte >= 0x80 { return byte >= 0xC3 && (byte <= 0xC5 || hasOtherScripts) }
    if offset > 0, ASCIIWords.isWordByte(bytes[offset - 1]) { return false }
    let words = firstWords[Int(Folding.lowercase(byte))]
    if words.count > Self.fewWords { return true }
    return words.contains { word in
      for (place, wanted) in word.enumerated() {
        guard offset + place < bytes.count else { return false }
        let found = bytes[offset + place]
        if found >= 0x80 || wanted >= 0x80 { return true }
        if Folding.lowercase(found) != wanted { return false }
      }
      return true
    }
  }

  /// The words from `offset` on with which phrases begin, and where in the tree they lead.
  private func path(from offset: Int, in bytes: [UInt8]) -> [(node: Int, word: Span)] {
    // Its word may begin before: `cease-fire` holds no word `fire`.
    var start = offset
    while start > 0, offset - start < Self.before, Self.mayJoin(bytes[start - 1]) { start -= 1 }
    var size = Self.window
    while true {
      let end = min(bytes.count, offset + size)
      let words = Words.spans(in: bytes, Span(start, end))
      guard let first = words.firstIndex(where: { $0.start >= offset }), words[first].start == offset else {
        return []
      }
      var path: [(node: Int, word: Span)] = []
      var at = first
      while at < words.count, at == first || Self.isGap(bytes, words[at - 1].end, words[at].start),
        let next = nodes[path.last?.node ?? 0].next[Self.key(bytes[words[at]])]
      {
        path.append((next, words[at]))
        at += 1
      }
      // A word that the window may have cut, or the one after the last, has to be seen whole.
      if at + 1 < words.count || end == bytes.count { return path }
      size *= 4
    }
  }

  private func longest(_ path: [(node: Int, word: Span)], in bytes: [UInt8]) -> Match? {
    guard let start = path.first?.word.start else { return nil }
    for (node, last) in path.reversed() where !nodes[node].phrases.isEmpty {
      let hasPossessive = Self.key(bytes[last]) != Folding.key(bytes[last])
      let span = Span(start, hasPossessive ? Self.endWithoutPossessive(last, in: bytes) : last.end)
      for phrase in nodes[node].phrases where !isExact || bytes[span].elementsEqual(phrases[phrase].utf8) {
        return Match(phrase: phrase, span: span)
      }
    }
    return nil
  }

  private static func key(_ word: ArraySlice<UInt8>) -> [UInt8] {
    Folding.stripPossessive(Folding.key(word))
  }

  /// Whether a byte can stand inside a word.
  private static func mayJoin(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ASCIIWords.isWordByte(byte) || [0x27, 0x2C, 0x2D, 0x2E].contains(byte)
  }

  /// Whether only space or a hyphen stands between two words of one phrase.
  private static func isGap(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start <= 4 && (start..<end).allSatisfy { isGapByte(bytes[$0]) }
  }

  private static func isGapByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x20, 0x2D, 0xA0, 0xC2: true
    default: false
    }
  }

  private static func endWithoutPossessive(_ word: Span, in bytes: [UInt8]) -> Int {
    let text = bytes[word]
    let suffix = ["'s", "\u{2019}s", "'", "\u{2019}"].first {
      text.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return word.end - (suffix?.utf8.count ?? 0)
  }
}

extension PhraseMatcher {
  /// What a compiled list is known by. Strings that only look alike are other phrases: so bytes are compared.
  struct Key: Hashable {
    let phrases: [[UInt8]]
    let isExact: Bool
  }
}
