import CollateCore
import CollateText

/// One name in two spellings, compared over whole documents.
struct NameSpellings: DifferenceDetector {
  /// Only this many names of the corpus are compared.
  private static let nameLimit = 2_000

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
              rule: "one name in two spellings"
            )
          )
        }
      }
    }
    return result
  }

  private struct Name {
    /// Folded.
    var key: [UInt8]
    /// The first mention in each document that has it.
    var sides: [Difference.Side]
    var documents: Set<Int>
  }

  /// The capitalised words of the corpus that are never written small, sorted.
  private static func names(_ comparison: Comparison) -> [Name] {
    var names: [String: Name] = [:]
    var small: Set<String> = []
    for sentence in comparison.sentences.joined() {
      for token in sentence.tokens
      where token.isContent && !token.isNumeral && !Cues.months.contains(token.key) {
        guard token.isCapitalized else {
          small.insert(token.key)
          continue
        }
        guard token.key.utf8.count >= 5 else { continue }
        var name = names[token.key] ?? Name(key: Array(token.key.utf8), sides: [], documents: [])
        if name.documents.insert(sentence.document).inserted {
          name.sides.append(Difference.Side(passage: sentence.passage(token.span), value: token.key))
        }
        names[token.key] = name
      }
    }
    return names.filter { !small.contains($0.key) }.sorted { $0.key < $1.key }.prefix(nameLimit).map(\.value)
  }

  private func areSpellings(_ left: Name, _ right: Name) -> Bool {
    guard left.documents.isDisjoint(with: right.documents) else { return false }
    let shorter = min(left.key.count, right.key.count)
    guard EditDistance.between(left.key, right.key, limit: shorter < 7 ? 1 : 2) != nil else { return false }
    return !isInflection(left.key, right.key)
  }

  /// Whether the words differ in their ending only (`Islamic`, `Islamist`) or in house style (`Defence`, `Defense`).
  private func isInflection(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let shared = zip(left, right).prefix { $0 == $1 }.count
    if min(left.count, right.count) - shared <= 1, left.last != right.last { return true }
    if shared == min(left.count, right.count) { return true }
    let one = String(decoding: left, as: UTF8.self)
    let other = String(decoding: right, as: UTF8.self)
    return Stemming.stem(one) == Stemming.stem(other) || HouseStyle.isVariant(one, other)
  }
}
