import CollateCore
import Foundation

/// Years, days and clock times of one event that differ, each resolved against its own document's date.
struct DateConflicts: DifferenceDetector {
  /// Least score of a pair.
  private static let threshold = 3.0
  /// The same for clock times: a report has few, so that two of one event need less to find each other.
  private static let timeThreshold = 2.5
  /// Only this many dates of a document are paired.
  private static let dateLimit = 150

  func differences(in comparison: Comparison) -> [Difference] {
    let dates = comparison.corpus.documents.indices.map { Self.dates(of: $0, comparison) }
    var result: [Difference] = []
    for left in dates.indices {
      for right in dates.indices.dropFirst(left + 1) {
        result += Self.conflicts(dates[left], dates[right], comparison)
      }
    }
    return result
  }

  private struct Candidate {
    var mention: DateMention
    var value: CalendarValue
    var sentence: ComparedSentence
    var context: Set<String>

    /// Names and weekdays beside it: where it happened, and to whom.
    var names: Set<String> { context(reach: 3).intersection(allNames) }
    /// Names and weekdays of its sentence.
    var allNames: Set<String> { sentence.names.union(context(reach: 20).intersection(Cues.weekdays)) }

    private func context(reach: Int) -> Set<String> { sentence.context(of: mention.span, reach: reach) }

    /// Whether both times stand beside names that the other sentence lacks: a departure here is no arrival there.
    func namesOther(than other: Candidate) -> Bool {
      value.isTime && !names.isEmpty && !other.names.isEmpty && names.isDisjoint(with: other.allNames)
        && other.names.isDisjoint(with: allNames)
    }

    /// Whether both are one weekday without a date, which documents of different weeks resolve differently.
    func isWeekday(like other: Candidate) -> Bool {
      mention.words == other.mention.words && Cues.weekdays.contains(mention.words)
    }

    var side: Difference.Side {
      Difference.Side(passage: sentence.passage(mention.span), value: mention.value ?? mention.words)
    }
  }

  private static func dates(of document: Int, _ comparison: Comparison) -> [Candidate] {
    let mentions = comparison.corpus.documents[document].all(DateMention.self).filter { $0.form != .duration }
    return mentions.prefix(dateLimit).compactMap { mention in
      guard let value = mention.value.flatMap(CalendarValue.init),
        let sentence = comparison.sentence(of: document, holding: mention.span)
      else { return nil }
      return Candidate(
        mention: mention,
        value: value,
        sentence: sentence,
        context: sentence.context(of: mention.span, reach: 10).subtracting(Cues.weekdays)
      )
    }
  }

  private static func conflicts(_ left: [Candidate], _ right: [Candidate], _ comparison: Comparison)
    -> [Difference]
  {
    var pairs: [(score: Double, agree: Bool, left: Int, right: Int)] = []
    for (leftIndex, one) in left.enumerated() {
      for (rightIndex, other) in right.enumerated() {
        guard let agree = one.value.agrees(with: other.value) else { continue }
        let score =
          0.9 * log(1 + comparison.sharedMass(one.context, other.context))
          + 2.2 * comparison.confidence(one.sentence, other.sentence)
        let least = one.value.isTime ? timeThreshold : threshold
        if score >= least - (agree ? 1 : 0) { pairs.append((score, agree, leftIndex, rightIndex)) }
      }
    }
    pairs.sort {
      ($1.score + ($1.agree ? 1 : 0), $0.left, $0.right) < ($0.score + ($0.agree ? 1 : 0), $1.left, $1.right)
    }
    var usedLeft: Set<Int> = []
    var usedRight: Set<Int> = []
    var result: [Difference] = []
    for pair in pairs where !usedLeft.contains(pair.left) && !usedRight.contains(pair.right) {
      usedLeft.insert(pair.left)
      usedRight.insert(pair.right)
      let (one, other) = (left[pair.left], right[pair.right])
      if !pair.agree, one.namesOther(than: other) || one.isWeekday(like: other) { continue }
      if pair.agree || gives(left, other.value, beside: one) || gives(right, one.value, beside: other) {
        continue
      }
      result.append(
        Difference(
          category: .date,
          severity: .material,
          sides: [one.side, other.side],
          rule: "one event with two dates or times"
        )
      )
    }
    return result
  }

  /// Whether the sentence of `candidate` names `value` too: then it speaks of two moments.
  private static func gives(_ dates: [Candidate], _ value: CalendarValue, beside candidate: Candidate) -> Bool
  {
    dates.contains { $0.sentence.index == candidate.sentence.index && $0.value.agrees(with: value) == true }
  }
}
