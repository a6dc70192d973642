import Foundation

/// What the score of a sentence pair is computed from.
///
/// The features of a pair alone come first; those of its surroundings need the first score of all other pairs.
package enum LinkFeatures {
  /// Names of the features of a pair alone, in order.
  package static let ownNames = [
    "shared mass", "letter cosine", "shared numbers", "shared rare terms", "shorter length", "longer length",
  ]
  /// Names of the features of its surroundings, in order.
  package static let contextNames = [
    "first score", "smaller lead", "larger lead", "third witness", "next in both", "near in both",
    "difference of position", "earlier position",
  ]

  /// A term that at most this many sentences hold is rare.
  private static let rareHolders = 4

  /// Features of a pair alone. The mass of shared terms is not divided by length: a fact drowned in a long sentence
  /// must still be found. Lengths are features of their own: long sentences share words by chance.
  package static func own(_ pair: LinkPair, _ index: StatementIndex) -> [Double] {
    let left = index.sentences[pair.left]
    let right = index.sentences[pair.right]
    let shared = SortedSets.intersection(left.whole.terms, right.whole.terms)
    let numbers = shared.filter(index.vocabulary.isNumeric)
    let rare = shared.count { index.postings[Int($0)].count <= rareHolders }
    let lengths = (left.words.count, right.words.count)
    return [
      log(1 + index.mass(shared)),
      left.values.likeness(right.values, index) ?? left.letters.cosine(right.letters), index.mass(numbers),
      log(1 + Double(rare)),
      log(Double(max(1, min(lengths.0, lengths.1)))),
      log(Double(max(1, max(lengths.0, lengths.1)))),
    ]
  }
}
