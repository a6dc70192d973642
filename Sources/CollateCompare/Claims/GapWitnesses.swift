import Foundation

/// What the sentences linked to one hold of the terms on both sides of its gaps. Partners of equal text are asked once.
struct GapWitnesses {
  /// Terms on each side of a gap that witnesses are asked for.
  private static let witnessedTerms = 4
  /// How many words may stand between the nearest terms of both sides where a witness joins them.
  private static let joinedReach = 3

  /// One text among the partners.
  private struct Witness {
    /// For every word of the sentence the first word of the witness with its term; -1 where there is none.
    var places: [Int]
    var clauseEnds: [Int]
    /// Which documents hold the text, as indices into a list of those of all partners.
    var documents: [Int] = []
  }

  private let terms: [Int32?]
  /// Rarity of the term of every word.
  private let rarity: [Double]
  private var witnesses: [Witness] = []
  private var documentCount = 0

  /// Takes a sentence and its partners.
  init(_ sentence: SentenceStatement, partners: [Int], _ index: StatementIndex) {
    terms = sentence.terms
    rarity = terms.map { term in term.map { index.rarity[Int($0)] } ?? 0 }
    var numberOfText: [Int: Int] = [:]
    var numberOfDocument: [Int: Int] = [:]
    for partner in partners {
      let text = index.sentences[partner].text
      let number = numberOfText[text] ?? witnesses.count
      if number == witnesses.count {
        numberOfText[text] = number
        witnesses.append(Self.witness(index.sentences[partner], terms))
      }
      let document = index.sentences[partner].whole.document
      let place = numberOfDocument[document] ?? numberOfDocument.count
      numberOfDocument[document] = place
      witnesses[number].documents.append(place)
    }
    documentCount = numberOfDocument.count
  }

  private static func witness(_ held: SentenceStatement, _ terms: [Int32?]) -> Witness {
    let places = terms.map { term in
      guard let term, SortedSets.contains(held.whole.terms, term) else { return -1 }
      return held.terms.firstIndex(of: term) ?? -1
    }
    return Witness(places: places, clauseEnds: held.clauseEnds)
  }

  /// The features that witnesses give to the gap before a word.
  func features(at gap: Int) -> [(GapFeatures.Feature, Double)] {
    guard !witnesses.isEmpty else { return [] }
    let left = nearest(stride(from: gap - 1, through: 0, by: -1))
    let right = nearest(stride(from: gap, to: terms.count, by: 1))
    guard let nearestLeft = left.first, let nearestRight = right.first else { return [] }
    let masses = (mass(left) { _ in true }, mass(right) { _ in true })
    var leads = (left: 0.0, right: 0.0)
    var holders = Holders(count: documentCount)
    var joins = (cut: false, joined: false)
    for witness in witnesses {
      let leftShare = mass(left) { witness.places[$0] >= 0 } / masses.0
      let rightShare = mass(right) { witness.places[$0] >= 0 } / masses.1
      leads = (max(leads.left, leftShare - rightShare), max(leads.right, rightShare - leftShare))
      holders.add(witness.documents, left: leftShare >= 0.5, right: rightShare >= 0.5)
      let (one, other) = (witness.places[nearestLeft], witness.places[nearestRight])
      guard one >= 0, other >= 0 else { continue }
      let range = min(one, other)..<max(one, other)
      if witness.clauseEnds.contains(where: { $0 > range.lowerBound && $0 <= range.upperBound }) {
        joins.cut = true
      } else if range.count <= Self.joinedReach {
        joins.joined = true
      }
    }
    return [
      (.onlyLeftHeld, leads.left), (.onlyRightHeld, leads.right),
    ] + holders.features + [
      (.cutElsewhere, joins.cut ? 1 : 0), (.joinedElsewhere, joins.joined ? 1 : 0),
    ]
  }

  /// The first words of a run with distinct terms.
  private func nearest(_ run: some Sequence<Int>) -> [Int] {
    var result: [Int] = []
    for word in run {
      guard let term = terms[word], !result.contains(where: { terms[$0] == term }) else { continue }
      result.append(word)
      if result.count == Self.witnessedTerms { break }
    }
    return result
  }

  /// Summed rarity of the terms of those words that are held.
  private func mass(_ words: [Int], _ isHeld: (Int) -> Bool) -> Double {
    var sum = 0.0
    for word in words where isHeld(word) { sum += rarity[word] }
    return sum
  }

  /// Which documents hold the terms of either side.
  private struct Holders {
    private var sides: [UInt8]

    init(count: Int) { sides = Array(repeating: 0, count: count) }

    mutating func add(_ documents: [Int], left: Bool, right: Bool) {
      let side: UInt8 = (left ? 1 : 0) | (right ? 2 : 0)
      guard side > 0 else { return }
      for document in documents { sides[document] |= side }
    }

    var features: [(GapFeatures.Feature, Double)] {
      var counts = [0, 0, 0, 0]
      for side in sides { counts[Int(side)] += 1 }
      let either = sides.count - counts[0]
      return [
        (.accountsLeft, log(Double(1 + counts[1]))), (.accountsRight, log(Double(1 + counts[2]))),
        (.accountsBoth, log(Double(1 + counts[3]))),
        (.accountsShared, either > 0 ? Double(counts[3]) / Double(either) : 0),
      ]
    }
  }
}
