import CollateCore
import CollateText

/// One person with different offices beside the name: `deputy public defender` against `public defender`.
///
/// A longer title is no difference; a rank before it is (`deputy`, `former`), and so are two titles that each add to what
/// they share. Two descriptions that share nothing (`photographer`, `police officer`) may both be true: wording.
struct OfficeDifferences: DifferenceDetector {
  func differences(in comparison: Comparison) -> [Difference] {
    let offices = Self.offices(comparison)
    return offices.keys.sorted().flatMap { name in
      let holders = offices[name] ?? []
      return holders.enumerated().flatMap { index, left in
        holders.dropFirst(index + 1).compactMap { Self.difference(left, $0) }
      }
    }
  }

  private struct Office {
    var side: Difference.Side
    var words: [String]
  }

  /// The first office that each document gives each person, by name.
  private static func offices(_ comparison: Comparison) -> [String: [Office]] {
    var result: [String: [Office]] = [:]
    for (index, document) in comparison.corpus.documents.enumerated() {
      var seen: Set<String> = []
      for mention in document.all(EntityMention.self) {
        guard mention.category == .person, let role = mention.role,
          let sentence = comparison.sentence(of: index, holding: mention.span),
          let range = office(role, of: mention, in: sentence),
          let person = person(mention), seen.insert(person).inserted
        else { continue }
        let side = Difference.Side(passage: sentence.passage(sentence.tokens.span(range)), value: role)
        result[person, default: []].append(
          Office(side: side, words: sentence.tokens[range].filter(\.isContent).map(\.stem)))
      }
    }
    return result
  }

  /// Surname and start of the given name, which `Dave` and `David` share; titles taken into the name are left out.
  private static func person(_ mention: EntityMention) -> String? {
    let name = Array(Folding.key(mention.canonical).utf8)
    let words = Token.all(in: name, Span(0, name.count)).suffix(2)
    guard let given = words.first, let surname = words.last, words.count == 2 else { return nil }
    return surname.key + " " + given.key.prefix(2)
  }

  /// The words of a role where they stand just before the name, with the titles taken into the name.
  private static func office(_ role: String, of mention: EntityMention, in sentence: ComparedSentence)
    -> Range<Int>?
  {
    let name = sentence.tokenRange(mention.span)
    let count = Token.all(in: Array(role.utf8), Span(0, role.utf8.count)).count
    let start = name.lowerBound - count
    guard count > 0, start >= 0, role.hasPrefix(sentence.tokens[start].key) else { return nil }
    return start..<max(name.lowerBound, name.upperBound - 2)
  }

  private static func difference(_ left: Office, _ right: Office) -> Difference? {
    let (onlyLeft, onlyRight) = (extra(left.words, right.words), extra(right.words, left.words))
    let isOther = !onlyLeft.isEmpty && !onlyRight.isEmpty
    guard isOther || !ranks.isDisjoint(with: onlyLeft + onlyRight) else { return nil }
    let sharesTitle = onlyLeft.count < left.words.count
    return Difference(
      category: .name,
      severity: sharesTitle ? .minor : .wording,
      sides: [left.side, right.side],
      rule: "one person with another office"
    )
  }

  /// The words of `words` without a counterpart in `others`; an abbreviation has one (`const`, `constable`).
  private static func extra(_ words: [String], _ others: [String]) -> [String] {
    words.filter { word in
      !others.contains { $0.hasPrefix(word.prefix(3)) && ($0.hasPrefix(word) || word.hasPrefix($0)) }
    }
  }

  private static let ranks: Set<String> = Set(
    "deputy assistant vice acting former interim associate".split(separator: " ").map {
      Stemming.stem(String($0))
    }
  )
}
