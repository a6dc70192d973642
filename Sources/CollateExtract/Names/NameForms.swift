import CollateText

/// Which forms of a name can stand for which: all take folded words, compounds split.
enum NameForms {
  /// The words of a compound: `ki-moon` is two.
  static func parts(of word: String) -> [String] {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return word.isEmpty ? [] : [word] }
    return word.split(separator: "-").map(String.init)
  }

  /// Whether `short` can stand for the person `full`: the family name, the given name, the first of an Asian name, or
  /// the same name without what stands in the middle.
  static func isShortPerson(_ short: [String], of full: [String]) -> Bool {
    let full = withoutEnding(full)
    let short = withoutEnding(short)
    guard let first = full.first, let last = full.last, short.count < full.count else { return false }
    if short.count == 1 {
      return short[0] == last || short[0] == first || short[0].count > 3 && full.contains(short[0])
    }
    if short.first == first, short.last == last { return true }
    return Array(full.suffix(short.count)) == short || Array(full.prefix(short.count)) == short
  }

  /// Whether `short` can stand for the organisation `full`: its acronym, or the name without a corporate ending, a
  /// leading nationality or what follows `of`.
  static func isShortOrganisation(_ short: [String], of full: [String]) -> Bool {
    if short.count == 1, full.count > 1, acronyms(of: full).contains(short[0].filter { $0 != "." }) {
      return true
    }
    guard short.count < full.count, !short.isEmpty else { return false }
    let rest = full[short.count...]
    if full.starts(with: short), rest.allSatisfy(NameWords.corporateEndings.contains) { return true }
    let lead = full.prefix(full.count - short.count)
    return short.count > 1 && Array(full.suffix(short.count)) == short
      && lead.allSatisfy {
        StopNames.isDemonym($0) || Gazetteer.isCountry($0) || NameWords.placeOpenings.contains($0)
      }
  }

  /// Whether two names differ in spelling only: one word by one or two letters, the others not at all.
  static func isNearSpelling(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == right.count, left.count > 1, left != right else { return false }
    let different = zip(left, right).filter { $0 != $1 }
    guard different.count == 1, let (one, other) = different.first else { return false }
    let length = min(one.utf8.count, other.utf8.count)
    guard length >= 4, one.utf8.first == other.utf8.first else { return false }
    return EditDistance.between(Array(one.utf8), Array(other.utf8), limit: length >= 7 ? 2 : 1) != nil
  }

  /// What stays of a foreign name however it is transliterated: `y` as `i`, `w` as `v`, `kh` as `h`, doubled letters
  /// once; nil for names too short to tell.
  static func transliterationKey(_ words: [String]) -> String? {
    let name = words.joined(separator: " ")
    guard name.utf8.count >= 5 else { return nil }
    var key: [UInt8] = []
    for byte in name.utf8 {
      let letter: UInt8 =
        switch byte {
        case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
        case UInt8(ascii: "w"): UInt8(ascii: "v")
        default: byte
        }
      if letter == UInt8(ascii: "h"), key.last == UInt8(ascii: "k") { key.removeLast() }
      if letter != key.last { key.append(letter) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The first letters of a name of several words, with and without its small words; none where there is only one.
  static func acronyms(of full: [String]) -> [String] {
    guard full.count > 1 else { return [] }
    let (all, large) = (initials(of: full), full.filter { !small.contains($0) })
    guard large.count > 1, large.count < full.count else { return [all] }
    return [all, initials(of: large)]
  }

  private static let small: WordSet = ["of", "the", "for", "and", "on", "in", "de"]

  private static func initials(of words: [String]) -> String {
    let letters = words.compactMap(\.utf8.first)
    if letters.allSatisfy({ $0 < 0x80 }) { return String(decoding: letters, as: UTF8.self) }
    return String(words.compactMap(\.first))
  }

  private static func withoutEnding(_ words: [String]) -> [String] {
    guard words.count > 2, let last = words.last, NameWords.personEndings.contains(last) else { return words }
    return Array(words.dropLast())
  }
}
