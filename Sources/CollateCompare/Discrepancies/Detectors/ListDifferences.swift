import CollateCore
import CollateText

/// Lists of the same things whose members differ, in sentences that a claim joins.
struct ListDifferences: DifferenceDetector {
  /// Only this many lists of a document are compared.
  private static let listLimit = 100

  func cuts(in comparison: Comparison) -> [Note] {
    cuts(in: comparison, beyond: Self.listLimit, "lists") { $0.annotations(Enumeration.kind).count }
  }

  func differences(in comparison: Comparison) -> [Difference] {
    let lists = comparison.corpus.documents.indices.map { Self.lists(of: $0, comparison) }
    var result: [Difference] = []
    for left in lists.indices {
      for right in lists.indices.dropFirst(left + 1) {
        for list in lists[left] {
          result += lists[right].filter { Self.areJoined(list, $0, comparison) }
            .compactMap { Self.difference(list, $0) }
        }
      }
    }
    return result
  }

  private struct List {
    var side: Difference.Side
    /// Stems of the content words of each member.
    var members: [Set<String>]
    /// Stems of the sentence that holds it: what stands beside a list may belong to it.
    var surroundings: Set<String>
    /// The sentence that holds it; nil for a list of lines.
    var sentence: ComparedSentence?

    /// Whether a member is named nowhere in the sentence of `other`.
    func lacksCounterpart(in other: List) -> Bool {
      members.contains { $0.isDisjoint(with: other.surroundings) }
    }

    /// How many members have a counterpart in `other`: one that shares a content word.
    func shared(with other: List) -> Int {
      members.count { member in other.members.contains { !$0.isDisjoint(with: member) } }
    }
  }

  private static func lists(of document: Int, _ comparison: Comparison) -> [List] {
    let bytes = comparison.corpus.documents[document].bytes
    return comparison.corpus.documents[document].all(Enumeration.self).prefix(listLimit).compactMap { list in
      guard list.members.count >= 3, list.span.count <= Comparison.sentenceBytes,
        !comparison.repeats.isRepeat(at: Passage(document: document, span: list.span))
      else { return nil }
      let members = list.members.map { member in
        Set(Token.all(in: bytes, member).lazy.filter { $0.isContent && !$0.isNumeral }.map(\.stem))
      }
      let passage = Passage(document: document, span: list.span)
      let sentence = comparison.sentence(of: document, holding: list.span)
      let value = members.map { $0.sorted().joined(separator: " ") }.sorted().joined(separator: ", ")
      return List(
        side: Difference.Side(passage: passage, value: value),
        members: members.filter { !$0.isEmpty },
        surroundings: sentence?.stems ?? members.reduce(into: []) { $0.formUnion($1) },
        sentence: sentence?.span.contains(list.span) == true ? sentence : nil
      )
    }
  }

  private static func areJoined(_ left: List, _ right: List, _ comparison: Comparison) -> Bool {
    guard let sentence = left.sentence, let other = right.sentence else { return true }
    return comparison.confidence(sentence, other) > 0
  }

  private static func difference(_ left: List, _ right: List) -> Difference? {
    let shared = min(left.shared(with: right), right.shared(with: left))
    let shorter = min(left.members.count, right.members.count)
    let longer = max(left.members.count, right.members.count)
    guard shared >= 2, shared * 2 >= shorter, shared < longer,
      left.lacksCounterpart(in: right) || right.lacksCounterpart(in: left)
    else { return nil }
    return Difference(
      category: .list,
      severity: .minor,
      sides: [left.side, right.side],
      rule: .listMembers
    )
  }
}
