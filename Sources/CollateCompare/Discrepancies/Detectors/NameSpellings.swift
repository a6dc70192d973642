import CollateCore
import CollateText

/// One name in two spellings, compared over whole documents; with another first letter, in sentences that a claim joins.
struct NameSpellings: DifferenceDetector {
  /// Only this many names of the corpus are compared, those of most documents.
  static let nameLimit = 10_000

  func cuts(in comparison: Comparison) -> [Note] {
    let names = Self.allNames(comparison).count
    guard names > Self.nameLimit else { return [] }
    return [
      Note(
        reason:
          "of \(names) names the \(Self.nameLimit) that most accounts have were searched for other spellings")
    ]
  }

  func differences(in comparison: Comparison) -> [Difference] {
    let names = Self.names(comparison)
    var byInitial: [UInt8: [Name]] = [:]
    for name in names { byInitial[name.key[0], default: []].append(name) }
    var result: [Difference] = []
    for initial in byInitial.keys.sorted() {
      let group = byInitial[initial] ?? []
      for (index, left) in group.enumerated() {
        for right in group.dropFirst(index + 1) where areSpellings(left, right) {
          result.append(
            Difference(
              category: .name,
              severity: .minor,
              sides: left.sides + right.sides,
              rule: .nameSpelling
            )
          )
        }
      }
    }
    return result + comparison.pairs.flatMap { Self.damaged(in: $0, comparison) }
  }

  /// A shorter word with another first letter is another name.
  private static let shortestDamaged = 5

  /// Names that differ in their first letter alone.
  private static func damaged(in pair: EvidencePair, _ comparison: Comparison) -> [Difference] {
    let (left, right) = (names(in: pair.left, comparison), names(in: pair.right, comparison))
    return left.flatMap { one in
      right.compactMap { other in
        guard one.key != other.key, one.key.utf8.dropFirst().elementsEqual(other.key.utf8.dropFirst()),
          !comparison.documentStems.holds(one.stem, in: pair.right.document),
          !comparison.documentStems.holds(other.stem, in: pair.left.document)
        else { return nil }
        return Difference(
          category: .name,
          severity: .minor,
          sides: [
            .init(passage: pair.left.passage(one.span), value: one.key),
            .init(passage: pair.right.passage(other.span), value: other.key),
          ],
          rule: .nameSpelling
        )
      }
    }
  }

  private static func names(in sentence: ComparedSentence, _ comparison: Comparison) -> [Token] {
    NameRuns.all(in: sentence, bytes: comparison.corpus.documents[sentence.document].bytes).flatMap { run in
      sentence.tokens[run].filter { $0.key.utf8.count >= shortestDamaged && !Cues.weekdays.contains($0.key) }
    }
  }

  private struct Name {
    /// Folded.
    var key: [UInt8]
    /// The first mention in each document that has it.
    var sides: [Difference.Side]
    var documents: Set<Int>
    /// Capitalised words that stand beside it somewhere, such as a given name.
    var neighbours: Set<String> = []
  }

  /// The names that are compared, sorted.
  private static func names(_ comparison: Comparison) -> [Name] {
    let all = allNames(comparison)
    guard all.count > nameLimit else { return all }
    let ranked = all.indices.sorted { (all[$1].documents.count, $0) < (all[$0].documents.count, $1) }
    return ranked.prefix(nameLimit).sorted().map { all[$0] }
  }

  /// The capitalised words of the corpus that are never written small, sorted.
  private static func allNames(_ comparison: Comparison) -> [Name] {
    var names: [String: Name] = [:]
    var small: Set<String> = []
    for sentence in comparison.sentences.joined() {
      for (index, token) in sentence.tokens.enumerated()
      where token.isContent && !token.isNumeral && !Cues.months.contains(token.key)
        && !Cues.weekdays.contains(token.key)
      {
        guard token.isCapitalized else {
          small.insert(token.key)
          continue
        }
        guard token.key.utf8.count >= 4 else { continue }
        var name = names[token.key] ?? Name(key: Array(token.key.utf8), sides: [], documents: [])
        if name.documents.insert(sentence.document).inserted {
          name.sides.append(Difference.Side(passage: sentence.passage(token.span), value: token.key))
        }
        name.neighbours.formUnion(neighbours(of: index, in: sentence.tokens))
        names[token.key] = name
      }
    }
    return names.filter { !small.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func neighbours(of index: Int, in tokens: [Token]) -> [String] {
    var places: [Int] = []
    if index > 0, !tokens[index].followsBreak { places.append(index - 1) }
    if index + 1 < tokens.count, !tokens[index + 1].followsBreak { places.append(index + 1) }
    return places.map { tokens[$0] }.filter { $0.isCapitalized && $0.isContent }.map(\.key)
  }

  /// Names beside one and the same other name may differ in more: `Ilse Wolfe`, `Ilse Wolff`. Names beside others may
  /// differ in less: `Charles Craft` is no `Charlie`.
  private func areSpellings(_ left: Name, _ right: Name) -> Bool {
    guard left.documents.isDisjoint(with: right.documents) else { return false }
    let isBacked = !left.neighbours.isDisjoint(with: right.neighbours)
    let isContradicted = !isBacked && !(left.neighbours.isEmpty && right.neighbours.isEmpty)
    let shorter = min(left.key.count, right.key.count)
    guard shorter >= (isBacked ? 4 : 5),
      EditDistance.between(left.key, right.key, limit: shorter < (isContradicted ? 9 : 7) ? 1 : 2) != nil
    else { return false }
    if HouseStyle.isVariant(
      String(decoding: left.key, as: UTF8.self), String(decoding: right.key, as: UTF8.self))
    {
      return false
    }
    return isBacked ? !isDemonym(left.key, right.key) : !isInflection(left.key, right.key)
  }

  /// Whether one word is the adjective of the other: `Russia`, `Russian`.
  private func isDemonym(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (shorter, longer) = left.count < right.count ? (left, right) : (right, left)
    return longer.starts(with: shorter) && longer.last == UInt8(ascii: "n")
  }

  /// Whether the words differ in their ending only: `Islamic`, `Islamist`.
  private func isInflection(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let shared = zip(left, right).prefix { $0 == $1 }.count
    if min(left.count, right.count) - shared <= 1, left.last != right.last { return true }
    if shared == min(left.count, right.count) { return true }
    let one = String(decoding: left, as: UTF8.self)
    let other = String(decoding: right, as: UTF8.self)
    return Stemming.stem(one) == Stemming.stem(other)
  }
}
