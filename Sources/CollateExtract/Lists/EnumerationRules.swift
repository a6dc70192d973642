import CollateCore
import CollateText

/// Finds `A, B and C` in a sentence.
///
/// A list is a row of short phrases between commas that ends with `and` or `or` and one more. Its members are all names,
/// or all phrases without a verb. Two members make a list only where both are names.
enum EnumerationRules {
  /// Bytes beyond which a sentence is no prose, and its commas say nothing.
  private static let longestSentence = 16_384

  /// The lists of one sentence; `names` are the names found in it, in order.
  static func lists(in bytes: [UInt8], _ sentence: Span, names: [Span]) -> [Enumeration] {
    guard sentence.count <= longestSentence else { return [] }
    let words = Words.spans(in: bytes, sentence)
    var result: [Enumeration] = []
    var end = sentence.start
    for index in words.indices where isConjunction(words[index], in: bytes) {
      guard words[index].start >= end else { continue }
      let reader = ListReader(bytes: bytes, words: words, names: names, conjunction: index)
      guard let members = reader.members(after: end), let first = members.first, let last = members.last
      else {
        continue
      }
      result.append(Enumeration(span: first.union(last), members: members))
      end = last.end
    }
    return result
  }

  private static func isConjunction(_ word: Span, in bytes: [UInt8]) -> Bool {
    bytes[word].elementsEqual("and".utf8) || bytes[word].elementsEqual("or".utf8)
  }
}

/// Reads the members of a list on both sides of its conjunction.
private struct ListReader {
  /// Most words that a member may have.
  private let longest = 4
  let bytes: [UInt8]
  let words: [Span]
  let names: [Span]
  let conjunction: Int

  /// The members, or nil where the conjunction joins no list; nothing before `start` is taken.
  func members(after start: Int) -> [Span]? {
    guard conjunction > 0, conjunction + 1 < words.count, let last = memberBehind() else { return nil }
    var members = [last]
    var index = conjunction - 1
    // The comma before the conjunction is optional; those between the other members are not.
    while let member = memberBefore(index, start: start, count: members.count) {
      members.insert(member.span, at: 0)
      guard member.first > 0, gap(member.first) == .comma else { break }
      index = member.first - 1
    }
    if members.allSatisfy(isName) { return members.count > 1 ? members : nil }
    return members.count > 2 && members.allSatisfy(isPhrase) ? members : nil
  }

  /// Whether a member is a name or a phrase, rather than a clause around a name or the word that opens the sentence.
  private func isPhrase(_ member: Span) -> Bool {
    if isName(member) { return true }
    guard let first = words.first(where: { $0.start >= member.start }), !isVerbal(first) else { return false }
    let isOpening = member.start == words[0].start && member.end == words[0].end
    return !isOpening && !names.contains(where: member.contains)
  }

  private enum Gap { case space, comma, other }

  /// What stands between the word at `index` and the one before it.
  private func gap(_ index: Int) -> Gap {
    let between = bytes[Span(words[index - 1].end, words[index].start)].filter { $0 != 0x20 }
    return between.isEmpty ? .space : between == [0x2C] ? .comma : .other
  }

  /// The member behind the conjunction: the name there, or the noun phrase.
  private func memberBehind() -> Span? {
    let first = conjunction + 1
    guard gap(first) == .space else { return nil }
    let start = isArticle(first) ? min(first + 1, words.count - 1) : first
    if let name = names.first(where: { $0.start <= words[start].start && words[start].start < $0.end }) {
      return Span(words[first].start, name.end)
    }
    var end = first
    while end + 1 < words.count, end - first < 3, gap(end + 1) == .space, isNominal(end + 1) { end += 1 }
    return isNominal(first) || isArticle(first) && end > first
      ? Span(words[first].start, words[end].end) : nil
  }

  /// The member that ends at word `index`, and its first word.
  private func memberBefore(_ index: Int, start: Int, count: Int) -> (span: Span, first: Int)? {
    guard index >= 0, words[index].start >= start else { return nil }
    if count == 1, ![.space, .comma].contains(gap(index + 1)) { return nil }
    if let name = names.last(where: { $0.start <= words[index].start && words[index].end <= $0.end + 3 }),
      name.contains(words[index].start), let head = words.firstIndex(where: { $0.end > name.start })
    {
      let first = head > 0 && isArticle(head - 1) && gap(head) == .space ? head - 1 : head
      return (Span(words[first].start, words[index].end), first)
    }
    var first = index
    while first > 0, index - first < longest, gap(first) == .space, isNominal(first) || isArticle(first) {
      first -= 1
    }
    // Without a comma on its left a phrase is the first member, of which only the noun is sure.
    guard gapBefore(first) == .comma else {
      guard count > 1, isNominal(index) else { return nil }
      let head = index > 0 && gap(index) == .space && isArticle(index - 1) ? index - 1 : index
      return (Span(words[head].start, words[index].end), head)
    }
    guard isNominal(index), isNominal(first) || isArticle(first) else { return nil }
    return (Span(words[first].start, words[index].end), first)
  }

  /// Whether a word looks like a participle: `killed`, `seizing`.
  private func isVerbal(_ word: Span) -> Bool {
    word.count > 4
      && (bytes[word].suffix(2).elementsEqual("ed".utf8) || bytes[word].suffix(3).elementsEqual("ing".utf8))
  }

  private func gapBefore(_ index: Int) -> Gap { index > 0 ? gap(index) : .other }

  private func isName(_ member: Span) -> Bool {
    names.contains { member.contains($0) && $0.end == member.end }
  }

  private func isArticle(_ index: Int) -> Bool {
    ["the", "a", "an", "its", "his", "her", "their"].contains(key(index))
  }

  /// Whether a word can be part of a noun phrase without any verb in it.
  private func isNominal(_ index: Int) -> Bool {
    let word = key(index)
    return !StopWords.contains(word) && !Self.verbs.contains(word)
  }

  private func key(_ index: Int) -> String {
    Folding.text(bytes[words[index]])
  }

  private static let verbs = WordSet.words(
    "said says told asked added warned called made took went came left found gave got began including included"
      + " according reported announced confirmed killed injured wounded arrested charged"
  )
}
