import CollateCore

/// Pairs of numbers that may fill one slot, and those among them that no other pair explains better.
///
/// Candidates come from an index over what is measured and counted, over whole documents: accounts put one fact into
/// sentences that share little else.
struct NumberPairs {
  /// A pair as two numbers of mentions, with its score.
  struct Link {
    var left: Int
    var right: Int
    var pair: NumberPair
    var score: Double
    /// Whether one of its numbers has a better partner of another value in the other's document.
    var hasRival = false
  }

  /// All mentions, document by document.
  let frames: [NumberFrame]
  /// Pairs of agreeing numbers that passed the gates, the best first.
  private(set) var equal: [Link] = []
  /// Mentions of one document that give one value for things of one kind.
  private(set) var repeats: [(Int, Int)] = []
  /// Pairs of other values that passed the gates and have no equal partner that fits better, the best first.
  private(set) var conflicting: [Link] = []

  /// How many slots have more mentions than are compared.
  private(set) var cutSlots = 0

  /// Least score of a pair.
  private static let threshold = -4.0
  /// How much better an equal value must fit to explain a number.
  private static let equalLead = 1.0
  /// What a unit of |ln ratio| costs among competing values.
  private static let distanceCost = 0.7
  /// A slot of more mentions is compared as far as this.
  static let bucketLimit = 600

  /// Pairs the numbers of all documents.
  init(_ comparison: Comparison) {
    let reading = NumberReading(comparison)
    frames = Array(reading.frames.joined())
    let crowds = Self.crowds(of: frames)
    var links: [Link] = []
    let buckets = Self.buckets(frames, comparison)
    cutSlots = buckets.values.count { $0.count > Self.bucketLimit }
    for (left, right) in Self.candidates(frames, buckets, comparison) {
      let (one, other) = (frames[left], frames[right])
      let pair = NumberPair(
        one,
        other,
        confidence: comparison.confidence(one.sentence, other.sentence),
        crowd: (crowds[left].count + 1, crowds[right].count + 1),
        reading.stems
      )
      let score = pair.score
      guard score >= Self.threshold else { continue }
      let link = Link(left: left, right: right, pair: pair, score: score)
      let others = (left: crowds[left].map { frames[$0] }, right: crowds[right].map { frames[$0] })
      if SlotGate.failed(by: pair, beside: others) == nil { links.append(link) }
    }
    links.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
    equal = links.filter(\.pair.relation.agrees)
    conflicting = Self.unexplained(links, frames)
    repeats = Self.repeats(frames)
  }

  /// For each mention the other mentions of its dimension in its sentence.
  private static func crowds(of frames: [NumberFrame]) -> [[Int]] {
    frames.indices.map { index in
      let frame = frames[index]
      func isBeside(_ other: Int) -> Bool {
        frames[other].sentence.document == frame.sentence.document
          && frames[other].sentence.index == frame.sentence.index
      }
      let before = frames.indices[..<index].reversed().prefix(while: isBeside)
      let after = frames.indices[(index + 1)...].prefix(while: isBeside)
      return (before.reversed() + after).filter { frames[$0].dimension == frame.dimension }
    }
  }

  /// A measure seldom comes back in an account for another thing; a count needs its noun.
  private static func repeats(_ frames: [NumberFrame]) -> [(Int, Int)] {
    var first: [Key: Int] = [:]
    var result: [(Int, Int)] = []
    for (index, frame) in frames.enumerated() where frame.dimension != NumberFrame.age {
      let what =
        frame.isCount ? (frame.value.lower < seldom ? frame.noun : frame.nounClass?.name ?? frame.noun) : ""
      guard let what else { continue }
      let key = Key(
        dimension: "\(frame.sentence.document) \(frame.dimension) \(frame.fate.map { "\($0)" } ?? "")",
        noun: "\(what) \(frame.value.lower) \(frame.value.upper)")
      if let before = first[key] { result.append((before, index)) } else { first[key] = index }
    }
    return result
  }

  /// From here on a count seldom comes back by chance.
  private static let seldom = 30.0

  private struct Key: Hashable {
    var dimension: String
    var noun: String
  }

  private struct Pair: Hashable {
    var left: Int
    var right: Int
  }

  /// The mentions that may fill one slot, in order; those in sentences that repeat others are left out.
  private static func buckets(_ frames: [NumberFrame], _ comparison: Comparison) -> [Key: [Int]] {
    var buckets: [Key: [Int]] = [:]
    for (index, frame) in frames.enumerated() where !comparison.repeats.isRepeat(at: frame.passage) {
      for key in keys(of: frame) { buckets[key, default: []].append(index) }
    }
    return buckets
  }

  /// Pairs of mentions in different documents that share a bucket or stand in linked sentences, each once, in order.
  private static func candidates(_ frames: [NumberFrame], _ buckets: [Key: [Int]], _ comparison: Comparison)
    -> [(Int, Int)]
  {
    var pairs: Set<Pair> = []
    for bucket in buckets.values.map({ $0.prefix(bucketLimit) }) {
      for (position, left) in bucket.enumerated() {
        for right in bucket[(position + 1)...]
        where frames[left].sentence.document != frames[right].sentence.document {
          pairs.insert(Pair(left: left, right: right))
        }
      }
    }
    // The only numbers of two sentences that say the same may name what they count in two ways.
    var bySentence: [Passage: [Int]] = [:]
    for (index, frame) in frames.enumerated() {
      bySentence[frame.sentence.passage(frame.sentence.span), default: []].append(index)
    }
    for link in comparison.pairs where link.confidence > 0.5 {
      for left in bySentence[link.left.passage(link.left.span)] ?? [] {
        for right in bySentence[link.right.passage(link.right.span)] ?? []
        where frames[left].dimension == frames[right].dimension {
          pairs.insert(Pair(left: left, right: right))
        }
      }
    }
    return pairs.map { ($0.left, $0.right) }.sorted { $0 < $1 }
  }

  /// What a mention is found by: its dimension; a count by its noun, its class and its fate.
  private static func keys(of frame: NumberFrame) -> [Key] {
    guard frame.isCount else { return [Key(dimension: frame.dimension, noun: "")] }
    var keys: [Key] = []
    if let noun = frame.noun { keys.append(Key(dimension: frame.dimension, noun: noun)) }
    if let name = frame.nounClass?.name { keys.append(Key(dimension: "class", noun: name)) }
    if let fate = frame.fate { keys.append(Key(dimension: "fate", noun: "\(fate)")) }
    return keys
  }

  /// The pairs of other values whose numbers have no equal partner that fits better; marked are those with a better
  /// partner that is free. Bounds of one value need no partner of their own.
  private static func unexplained(_ links: [Link], _ frames: [NumberFrame]) -> [Link] {
    struct Direction: Hashable {
      var from: Int
      var document: Int
    }
    var bestEqual: [Direction: Double] = [:]
    func directions(_ link: Link) -> [(key: Direction, partner: Int)] {
      [
        (Direction(from: link.left, document: frames[link.right].sentence.document), link.right),
        (Direction(from: link.right, document: frames[link.left].sentence.document), link.left),
      ]
    }
    func rank(_ link: Link) -> Double { link.score - distanceCost * link.pair.distance }
    for link in links where link.pair.relation.agrees {
      for (key, _) in directions(link) { bestEqual[key] = max(bestEqual[key] ?? -.infinity, link.score) }
    }
    var taken: [Direction: NumberValue] = [:]
    let others = links.filter { !$0.pair.relation.agrees }.sorted {
      (rank($1), $0.left, $0.right) < (rank($0), $1.left, $1.right)
    }
    let unlike = others.compactMap { link -> Link? in
      let hasEqual = directions(link).contains { key, _ in
        bestEqual[key].map { $0 > link.score - equalLead } ?? false
      }
      if hasEqual { return nil }
      var link = link
      link.hasRival = directions(link).contains { key, partner in
        taken[key].map { $0 != frames[partner].value } ?? false
      }
      if !link.hasRival {
        for (key, partner) in directions(link) { taken[key] = frames[partner].value }
      }
      return link
    }
    return links.filter { $0.pair.relation == .bound } + unlike
  }
}
