import Foundation
import Testing

@testable import CollateCompare

@Suite struct GapWitnessesTests {
  private let corpus = SmallCorpus.make(
    "The dam broke and nine farms flooded.", "The dam broke.", "The dam broke.", "Nine farms flooded.")

  private func features(_ partners: [Int], before word: String) -> [GapFeatures.Feature: Double] {
    let index = StatementIndex(corpus.documents)
    let sentence = index.sentences[0]
    let gap = sentence.words.firstIndex { $0.word == word } ?? 0
    let found = GapWitnesses(sentence, partners: partners, index).features(at: gap)
    return Dictionary(uniqueKeysWithValues: found)
  }

  @Test func accountsOfEqualTextsAreCountedEach() {
    let found = features([1, 2, 3], before: "nine")
    #expect(found[.accountsLeft] == log(3))
    #expect(found[.accountsRight] == log(2))
    #expect(found[.accountsBoth] == 0)
    #expect(found[.accountsShared] == 0)
  }

  @Test func aSideIsAheadByItsBestWitness() {
    let found = features([1], before: "nine")
    #expect(found[.onlyLeftHeld] == 1)
    #expect(found[.onlyRightHeld] == 0)
  }

  @Test func withoutPartnersNothingIsSaid() {
    #expect(features([], before: "nine").isEmpty)
  }
}
