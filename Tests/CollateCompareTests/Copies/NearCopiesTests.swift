import CollateCore
import Testing

@testable import CollateCompare

@Suite struct NearCopiesTests {
  private static let story = """
    A fire destroyed the old grain mill in Torvall on Sunday night, killing two workers.
    The mayor, Ida Brekke, said the cause was not known.
    The mill had been empty since a flood damaged its machines in 2011.
    """

  private func groups(_ texts: [String]) -> [[Int]] {
    NearCopies(texts.enumerated().map { SmallCorpus.document("\($0)", $1) }).groups
  }

  @Test func aHeadlineOrAFooterMakesNoOtherText() {
    #expect(
      groups([Self.story, "Mill burns\n" + Self.story, Self.story + "\nAll rights reserved"]) == [[0, 1, 2]])
  }

  @Test func whatPagesOfOneSiteShareMakesNoCopies() {
    let footer =
      "\nThe Herald of Torvall is published six days a week by the Brekke family, in print and online."
    let other = """
      Voters in Hollin chose the fisherman Per Lund as governor by nine votes.
      Lund thanked the ferry crews who had carried ballots through a storm.
      """
    #expect(groups([Self.story + footer, other + footer]) == [[0], [1]])
  }

  @Test func textsWithoutSentencesAreNoCopies() { #expect(groups(["", ""]) == [[0], [1]]) }

  @Test(arguments: [2, 50, 300]) func aStoryInManyFilesIsOneEvent(count: Int) {
    var corpus = Corpus()
    for number in 0..<count {
      var document = SmallCorpus.document(
        "\(number)", "Outlet \(number) tells of a mill\n\(Self.story)\nCopyright of desk \(number)")
      document.isNamed = false
      corpus.documents.append(document)
    }
    EventsStage.group(&corpus)
    #expect(corpus.events.count == 1)
    #expect(corpus.notes == [])
  }
}
