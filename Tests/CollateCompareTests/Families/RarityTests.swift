import CollateCore
import Testing

@testable import CollateCompare

@Suite struct RarityTests {
  /// Texts that share a form and tell different things; the last two tell the same.
  private static let texts =
    (0..<12).map { number in
      "The bank said it issued a bond due in spring and priced at par, said manager w\(number)a. "
        + "It goes to fund w\(number)b harbours in w\(number)c beside w\(number)d and w\(number)e."
    } + [
      "The bank said it issued a bond due in spring and priced at par, said manager w11a. "
        + "It goes to fund w11b harbours in w11c beside w11d and w11e, as planned."
    ]

  private let sequences: [WordSequence]
  private let pairs: [FamilyRule.Pair]

  init() {
    var vocabulary = Vocabulary()
    let sequences = Self.texts.enumerated().map {
      WordSequence(SmallCorpus.document("\($0)", $1), &vocabulary)
    }
    self.sequences = sequences
    pairs = sequences.indices.flatMap { right in
      (0..<right).map { left in
        FamilyRule.Pair(
          left: left, right: right, resemblance: Resemblance(sequences[left], sequences[right]),
          likeness: .none)
      }
    }
  }

  @Test func aFormThatManyShareIsNoWording() throws {
    let trigrams = sequences.map(\.trigrams)
    let rarity = try #require(Rarity(trigrams, copies: pairs))
    #expect(pairs[0].resemblance.trigramContainment > FamilyRule.rareContainment)
    #expect(rarity.containment(trigrams[0], trigrams[1]) < 0.1)
    #expect(rarity.containment(trigrams[11], trigrams[12]) > 0.7)
    #expect(rarity.containment([], trigrams[0]) == 0)
  }

  @Test func fewTextsShowNothing() {
    #expect(Rarity(sequences.prefix(5).map(\.trigrams), copies: []) == nil)
    #expect(Rarity.weights(of: 5) == Array(repeating: 1, count: 6))
  }

  @Test func copiesOfOneTextAreOneHolder() {
    let same = Array(repeating: sequences[0].trigrams, count: 20)
    let pairs = (1..<20).map {
      FamilyRule.Pair(
        left: 0, right: $0, resemblance: Resemblance(sequences[0], sequences[0]), likeness: .none)
    }
    #expect(Rarity(same, copies: pairs) == nil)
  }
}
