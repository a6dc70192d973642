import CollateText

/// Finds words and phrases of a list in a text, word by word.
struct PhraseMatcher {
  /// A word of a text with the keys under which it is found.
  struct Word {
    var span: Span
    /// Folded, without the possessive.
    var key: [UInt8]
  }

  /// A phrase found: its index in the list, and its place.
  struct Match: Equatable {
    var phrase: Int
    var span: Span
  }

  /// The phrases as they were given.
  let phrases: [String]
  private let isExact: Bool
  /// Phrases by the key of their first word, longest first.
  private var byFirst: [[UInt8]: [(phrase: Int, keys: [[UInt8]])]] = [:]

  /// Compiles a list. An exact matcher also compares case and accents.
  init(_ phrases: [String], isExact: Bool) {
    self.phrases = phrases
    self.isExact = isExact
    for (index, phrase) in phrases.enumerated() {
      let keys = Self.words(in: Array(phrase.utf8)).map(\.key)
      guard let first = keys.first else { continue }
      byFirst[first, default: []].append((index, keys))
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { ($1.keys.count, $0.phrase) < ($0.keys.count, $1.phrase) }
    }
  }

  /// The words of a text with their keys.
  static func words(in bytes: [UInt8]) -> [Word] {
    Words.spans(in: bytes).map { Word(span: $0, key: Folding.stripPossessive(Folding.key(bytes[$0]))) }
  }

  /// The places inside `region` where a phrase stands, leftmost and longest, without overlaps.
  func matches(_ words: [Word], in bytes: [UInt8], within region: Span) -> [Match] {
    var result: [Match] = []
    var at = Self.firstWord(of: words, from: region.start)
    while at < words.count, words[at].span.end <= region.end {
      if let (match, count) = match(words, at: at, in: bytes), match.span.end <= region.end {
        result.append(match)
        at += count
      } else {
        at += 1
      }
    }
    return result
  }

  private func match(_ words: [Word], at: Int, in bytes: [UInt8]) -> (Match, words: Int)? {
    for candidate in byFirst[words[at].key] ?? [] {
      let end = at + candidate.keys.count
      guard end <= words.count, zip(words[at..<end], candidate.keys).allSatisfy({ $0.key == $1 }),
        (at + 1..<end).allSatisfy({ Self.isGap(bytes, words[$0 - 1].span.end, words[$0].span.start) })
      else { continue }
      let span = Span(words[at].span.start, Self.endWithoutPossessive(words[end - 1], in: bytes))
      if isExact, !bytes[span].elementsEqual(phrases[candidate.phrase].utf8) { continue }
      return (Match(phrase: candidate.phrase, span: span), candidate.keys.count)
    }
    return nil
  }

  /// Whether only space or a hyphen stands between two words of one phrase.
  private static func isGap(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let gap = bytes[Span(start, end)]
    return gap.count <= 4 && gap.allSatisfy { [0x20, 0x0A, 0x09, 0x2D, 0xC2, 0xA0].contains($0) }
  }

  private static func endWithoutPossessive(_ word: Word, in bytes: [UInt8]) -> Int {
    let text = bytes[word.span]
    for suffix in ["'s", "\u{2019}s"] where text.count > suffix.utf8.count {
      let isPossessive = text.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
      if isPossessive, !word.key.ends(with: "'s".utf8) { return word.span.end - suffix.utf8.count }
    }
    return word.span.end
  }

  private static func firstWord(of words: [Word], from start: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].span.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: some Collection<UInt8>) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
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
