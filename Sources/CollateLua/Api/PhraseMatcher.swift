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

  private struct Phrase {
    var index: Int
    /// Its words, folded, without possessive.
    var keys: [[UInt8]]
  }

  /// Bytes before a candidate in which its word may begin, and after the longest phrase in which its last word may end.
  private static let before = 24
  private static let after = 8

  /// The phrases as they were given.
  let phrases: [String]
  private let isExact: Bool
  /// Phrases by the key of their first word, longest first.
  private var byFirst: [[UInt8]: [Phrase]] = [:]
  /// The first words, folded, by their first byte.
  private var firstWords = [[[UInt8]]](repeating: [], count: 256)
  /// Whether a first word begins with a letter that does not fold to a Latin one.
  private var hasOtherScripts = false
  private var longest = 0

  /// Compiles a list. An exact matcher also compares case and accents.
  init(_ phrases: [String], isExact: Bool) {
    self.phrases = phrases
    self.isExact = isExact
    for (index, phrase) in phrases.enumerated() {
      let bytes = Array(phrase.utf8)
      let words = Words.spans(in: bytes)
      let keys = words.map { Self.key(bytes[$0]) }
      guard let first = keys.first, let firstByte = first.first else { continue }
      if byFirst[first] == nil { firstWords[Int(firstByte)].append(first) }
      byFirst[first, default: []].append(Phrase(index: index, keys: keys))
      hasOtherScripts = hasOtherScripts || firstByte >= 0x80
      longest = max(longest, bytes.count)
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { ($1.keys.count, $0.index) < ($0.keys.count, $1.index) }
    }
  }

  /// The places inside `region` where a phrase stands, leftmost and longest, without overlaps.
  func matches(in bytes: [UInt8], within region: Span) -> [Match] {
    var result: [Match] = []
    var offset = region.start
    while offset < region.end {
      if mayBegin(at: offset, in: bytes), let match = match(at: offset, in: bytes),
        match.span.end <= region.end
      {
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
    return firstWords[Int(Folding.lowercase(byte))].contains { word in
      for (place, wanted) in word.enumerated() {
        guard offset + place < bytes.count else { return false }
        let found = bytes[offset + place]
        if found >= 0x80 || wanted >= 0x80 { return true }
        if Folding.lowercase(found) != wanted { return false }
      }
      return true
    }
  }

  /// The longest phrase whose first word begins at `offset`.
  private func match(at offset: Int, in bytes: [UInt8]) -> Match? {
    // Its word may begin before: `cease-fire` holds no word `fire`.
    var start = offset
    while start > 0, offset - start < Self.before, Self.mayJoin(bytes[start - 1]) { start -= 1 }
    let words = Words.spans(in: bytes, Span(start, offset + longest + Self.after))
    guard let at = words.firstIndex(where: { $0.start == offset }) else { return nil }
    for candidate in byFirst[Self.key(bytes[words[at]])] ?? [] {
      let end = at + candidate.keys.count
      guard end <= words.count,
        (at + 1..<end).allSatisfy({ place in
          Self.isGap(bytes, words[place - 1].end, words[place].start)
            && Self.key(bytes[words[place]]) == candidate.keys[place - at]
        })
      else { continue }
      let last = words[end - 1]
      let hasPossessive = Self.key(bytes[last]) != Folding.key(bytes[last])
      let span = Span(offset, hasPossessive ? Self.endWithoutPossessive(last, in: bytes) : last.end)
      if isExact, !bytes[span].elementsEqual(phrases[candidate.index].utf8) { continue }
      return Match(phrase: candidate.index, span: span)
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
    let gap = bytes[Span(start, end)]
    return gap.count <= 4 && gap.allSatisfy { [0x20, 0x0A, 0x09, 0x2D, 0xC2, 0xA0].contains($0) }
  }

  private static func endWithoutPossessive(_ word: Span, in bytes: [UInt8]) -> Int {
    let text = bytes[word]
    let suffix = ["'s", "\u{2019}s", "'", "\u{2019}"].first {
      text.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return word.end - (suffix?.utf8.count ?? 0)
  }
}

/// The compiled lists of one state. A stage names a list anew for every document, so the last ones are kept.
final class PhraseMatchers {
  private struct Key: Hashable {
    var phrases: [String]
    var isExact: Bool
  }

  private static let most = 64
  private var ids: [Key: Int] = [:]
  private var matchers: [PhraseMatcher] = []

  /// The number of the matcher for a list.
  func id(of phrases: [String], isExact: Bool) -> Int {
    let key = Key(phrases: phrases, isExact: isExact)
    if let id = ids[key] { return id }
    matchers.append(PhraseMatcher(phrases, isExact: isExact))
    ids[key] = matchers.count - 1
    return matchers.count - 1
  }

  /// The matcher of that number.
  subscript(_ id: Int) -> PhraseMatcher? { matchers.indices.contains(id) ? matchers[id] : nil }

  /// Forgets all lists when there are many; between calls only, because numbers are then given anew.
  func trim() {
    guard matchers.count > Self.most else { return }
    ids = [:]
    matchers = []
  }
}
