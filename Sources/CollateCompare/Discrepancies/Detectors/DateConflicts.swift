import CollateCore
import Foundation

/// Years, days, clock times and lengths of one event that differ, each resolved against its own document's date.
struct DateConflicts: DifferenceDetector {
  var readsEveryLanguage: Bool { true }
  /// Least score of a pair.
  private static let threshold = 2.7
  /// The same for clock times: a report has few, so that two of one event need less to find each other.
  private static let timeThreshold = 2.5
  /// And for lengths: a report has many, of many things.
  private static let lengthThreshold = 3.5
  /// Only this many dates of a document are paired.
  private static let dateLimit = 150

  func cuts(in comparison: Comparison) -> [Note] {
    cuts(in: comparison, beyond: Self.dateLimit, "dates") { $0.annotations(DateMention.kind).count }
  }

  func differences(in comparison: Comparison) -> [Difference] {
    let dates = comparison.corpus.documents.indices.map { Self.dates(of: $0, comparison) }
    let paired = dates.indices.filter { dates[$0].contains { !$0.isRepeat } }
    var result: [Difference] = []
    for (position, left) in paired.enumerated() {
      for right in paired.dropFirst(position + 1) {
        result += Self.conflicts(dates[left], dates[right], comparison)
      }
    }
    return result
  }

  private static func dates(of index: Int, _ comparison: Comparison) -> [DateFrame] {
    let document = comparison.corpus.documents[index]
    return document.all(DateMention.self).prefix(dateLimit).compactMap { mention in
      comparison.sentence(of: index, holding: mention.span).flatMap {
        DateFrame(mention, in: $0, of: document)
      }.map { frame in
        var frame = frame
        frame.isRepeat = comparison.repeats.isRepeat(at: frame.side.passage)
        return frame
      }
    }
  }

  private struct Pair {
    var score: Double
    var agree: Bool
    var left: Int
    var right: Int
    /// Agreeing dates go first.
    var rank: Double { score + (agree ? 1 : 0) }
  }

  private static func conflicts(_ left: [DateFrame], _ right: [DateFrame], _ comparison: Comparison)
    -> [Difference]
  {
    var usedLeft: Set<Int> = []
    var usedRight: Set<Int> = []
    var result: [Difference] = []
    for pair in pairs(left, right, comparison)
    where !usedLeft.contains(pair.left) && !usedRight.contains(pair.right) {
      usedLeft.insert(pair.left)
      usedRight.insert(pair.right)
      let (one, other) = (left[pair.left], right[pair.right])
      if pair.agree {
        if let difference = partOfDay(one, other) { result.append(difference) }
        continue
      }
      if dateOthers(one, other, comparison) || namesOthers(one, other) || gives(left, other, beside: one)
        || gives(right, one, beside: other)
      {
        continue
      }
      result.append(
        Difference(
          category: .date,
          severity: .material,
          sides: [one.side, other.side],
          rule: .datesDiffer
        )
      )
    }
    return result
  }

  private static func pairs(_ left: [DateFrame], _ right: [DateFrame], _ comparison: Comparison) -> [Pair] {
    var result: [Pair] = []
    for (leftIndex, one) in left.enumerated() where !one.isRepeat {
      for (rightIndex, other) in right.enumerated() where !other.isRepeat {
        guard let agree = one.agrees(with: other), one.hasSamePredicate(as: other) else { continue }
        let score =
          0.9 * log(1 + comparison.sharedMass(one.context, other.context))
          + 2.2 * comparison.confidence(one.sentence, other.sentence)
        if score >= least(one) - (agree ? 1 : 0) {
          result.append(Pair(score: score, agree: agree, left: leftIndex, right: rightIndex))
        }
      }
    }
    return result.sorted { ($1.rank, $0.left, $0.right) < ($0.rank, $1.left, $1.right) }
  }

  private static func least(_ date: DateFrame) -> Double {
    switch date.value {
    case .time: timeThreshold
    case .length: lengthThreshold
    default: threshold
    }
  }

  /// One day whose parts exclude each other.
  private static func partOfDay(_ one: DateFrame, _ other: DateFrame) -> Difference? {
    guard let part = one.part, let otherPart = other.part, part.excludes(otherPart) else { return nil }
    let sides = [(one, part), (other, otherPart)].map { date, part in
      Difference.Side(passage: date.side.passage, value: part.rawValue)
    }
    return Difference(
      category: .date, severity: .material, sides: sides, rule: .partOfDayDiffers)
  }

  /// Whether the clauses of two dates tell of two acts; a time of day has few others to be taken for.
  private static func dateOthers(_ one: DateFrame, _ other: DateFrame, _ comparison: Comparison) -> Bool {
    guard one.value?.isTime != true, let act = self.act(one, comparison),
      let otherAct = self.act(other, comparison)
    else {
      return false
    }
    return !act.hasPredicate(of: otherAct)
  }

  /// The innermost clause around a date.
  private static func act(_ date: DateFrame, _ comparison: Comparison) -> ComparedFrame? {
    comparison.frames(of: date.sentence).filter { $0.frame.span.contains(date.mention.span) }
      .min { $0.frame.span.count < $1.frame.span.count }
  }

  /// Whether both times stand beside names that the other sentence lacks: a departure here is no arrival there.
  private static func namesOthers(_ one: DateFrame, _ other: DateFrame) -> Bool {
    one.value?.isTime == true && !one.names.isEmpty && !other.names.isEmpty
      && one.names.isDisjoint(with: other.allNames) && other.names.isDisjoint(with: one.allNames)
  }

  /// Whether the sentence of `date` names the value of `other` too: then it speaks of two moments. A length may stand
  /// anywhere in the account: who tells of a two-day and of a six-day visit knows both.
  private static func gives(_ dates: [DateFrame], _ other: DateFrame, beside date: DateFrame) -> Bool {
    dates.contains {
      ($0.sentence.index == date.sentence.index || date.value?.isLength == true)
        && $0.agrees(with: other) == true
    }
  }
}
