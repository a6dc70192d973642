import CollateCore
import CollateText
import Foundation

/// Slots of the event that accounts fill with numbers: numbers of different documents that count the same thing.
struct NumberSlots: Sendable {
  /// One value of a document with every place that gives it.
  struct Value: Sendable {
    /// Index of the document.
    var document: Int
    /// The mentions, in text order, at least one.
    var frames: [NumberFrame]

    /// Equal for equal values of one unit.
    var key: [Double] { [frames[0].lower, frames[0].upper] }
    /// Where it is given first.
    var first: Passage { side.passage }
    /// The value as a side of a difference.
    var side: Difference.Side {
      Difference.Side(passage: frames[0].sentence.passage(frames[0].quantity.span), value: frames[0].value)
    }
  }

  /// Two numbers with one value that are bounded differently.
  struct Agreement: Sendable {
    var left: NumberFrame
    var right: NumberFrame
  }

  /// Slots with at least two members, in corpus order.
  private(set) var slots: [[Value]] = []
  /// Pairs of equal numbers in different documents, in corpus order.
  private(set) var agreements: [Agreement] = []

  /// Only this many numbers of a document are paired: the lead and what follows it hold what accounts share.
  private static let valueLimit = 200
  /// And this many mentions of a value.
  private static let mentionLimit = 6
  /// Least score of a pair; equal values need one less.
  private static let threshold = 3.0

  /// Makes no slots.
  init() {}

  /// Pairs the numbers of every two documents.
  init(_ comparison: Comparison) {
    let values = comparison.corpus.documents.indices.map { Self.values(of: $0, comparison) }
    var union = DisjointSets(count: values.joined().count)
    let offsets = values.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    var links: [(score: Double, left: Int, right: Int)] = []
    for left in values.indices {
      for right in values.indices.dropFirst(left + 1) {
        for link in pair(values[left], values[right], comparison) {
          links.append((link.score, offsets[left] + link.left, offsets[right] + link.right))
        }
      }
    }
    for link in links.sorted(by: { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }) {
      union.join(link.left, link.right)
    }
    let all = Array(values.joined())
    slots = union.sets.filter { $0.count > 1 }.map { set in set.map { all[$0] } }
  }

  private static func values(of document: Int, _ comparison: Comparison) -> [Value] {
    var result: [Value] = []
    for frame in NumberReading(document, comparison).frames {
      guard result.count < valueLimit else { break }
      if let same = result.firstIndex(where: { $0.frames[0].repeats(frame) }) {
        if result[same].frames.count < mentionLimit { result[same].frames.append(frame) }
      } else {
        result.append(Value(document: document, frames: [frame]))
      }
    }
    return result
  }

  private struct Candidate {
    var score: Double
    var left: Int
    var right: Int
    var leftFrame: NumberFrame
    var rightFrame: NumberFrame
    var isEqual: Bool
    /// Equal values go first.
    var rank: Double { isEqual ? score + 1.5 : score }
  }

  /// Pairs the values of two documents one to one, the best pairs first.
  private mutating func pair(_ left: [Value], _ right: [Value], _ comparison: Comparison)
    -> [(score: Double, left: Int, right: Int)]
  {
    var usedLeft: Set<Int> = []
    var usedRight: Set<Int> = []
    var result: [(score: Double, left: Int, right: Int)] = []
    for candidate in candidates(left, right, comparison) {
      let isFree = !usedLeft.contains(candidate.left) && !usedRight.contains(candidate.right)
      guard isFree else { continue }
      usedLeft.insert(candidate.left)
      usedRight.insert(candidate.right)
      if candidate.isEqual {
        if candidate.score >= Self.threshold {
          agreements.append(Agreement(left: candidate.leftFrame, right: candidate.rightFrame))
        }
      } else if gives(left, candidate.rightFrame) || gives(right, candidate.leftFrame) {
        continue
      }
      result.append((candidate.score, candidate.left, candidate.right))
    }
    return result
  }

  private func candidates(_ left: [Value], _ right: [Value], _ comparison: Comparison) -> [Candidate] {
    var result: [Candidate] = []
    for (leftIndex, leftValue) in left.enumerated() {
      for (rightIndex, rightValue) in right.enumerated() {
        let isEqual = leftValue.frames[0].hasSameValue(as: rightValue.frames[0])
        let least = isEqual ? Self.threshold - 1 : Self.threshold
        var best: Candidate?
        for leftFrame in leftValue.frames {
          for rightFrame in rightValue.frames {
            let score = Self.score(leftFrame, rightFrame, comparison)
            guard score >= least, score > best?.score ?? 0 else { continue }
            best = Candidate(
              score: score, left: leftIndex, right: rightIndex, leftFrame: leftFrame, rightFrame: rightFrame,
              isEqual: isEqual)
          }
        }
        if let best { result.append(best) }
      }
    }
    return result.sorted { ($1.rank, $0.left, $0.right) < ($0.rank, $1.left, $1.right) }
  }

  /// Whether a document holds the value of `frame` for a thing of the same kind: then it knows both.
  private func gives(_ values: [Value], _ frame: NumberFrame) -> Bool {
    values.contains { $0.frames.contains { $0.repeats(frame) } }
  }

  /// `three times` says of nothing what it counts.
  private static let occasions: Set<String> = [Stemming.stem("times")]
  /// From here on a number is seldom met twice by chance.
  private static let seldom = 30.0

  /// How likely two numbers fill one slot; 0 where they cannot.
  private static func score(_ left: NumberFrame, _ right: NumberFrame, _ comparison: Comparison) -> Double {
    guard left.dimension == right.dimension, left.isAge == right.isAge else { return 0 }
    if left.isAge, !left.isAgeOfSame(as: right) { return 0 }
    let isEqual = left.hasSameValue(as: right)
    if !isEqual, left.isOfOtherYears(than: right) { return 0 }
    var kind = left.dimension == nil ? 0.0 : 1.25
    let shared = Set(left.counted).intersection(right.counted)
    if left.dimension == nil, !shared.isEmpty { kind = shared == occasions ? 1 : 2 }
    if left.isAge { kind = 2 }
    // A large number seldom comes back by chance, whatever noun stands beside it.
    if isEqual, left.dimension == nil, left.lower >= seldom { kind = max(kind, 1) }
    if left.countsPersons, right.countsPersons {
      kind = max(kind, 1.2)
      if left.fate != nil, left.fate == right.fate { kind += 1.5 }
    }
    if let one = left.fate, let other = right.fate, one != other { return 0 }
    let confidence = comparison.confidence(left.sentence, right.sentence)
    if (left.fate == nil) != (right.fate == nil), left.countsPersons || right.countsPersons {
      guard confidence > 0 else { return 0 }
      kind -= 1.5
    }
    if confidence == 0, left.sentence.namesOthers(than: right.sentence) { kind -= 1 }
    if !isEqual, left.isPartial != right.isPartial { kind -= 1 }
    guard kind > 0 else { return 0 }
    let ratio = log(max(abs(left.lower), 0.1) / max(abs(right.lower), 0.1))
    return kind - abs(ratio) + 0.9 * log(1 + comparison.sharedMass(left.context, right.context))
      + 1.5 * confidence
  }
}
