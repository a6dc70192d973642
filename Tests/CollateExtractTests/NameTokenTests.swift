import CollateText
import Testing

@testable import CollateExtract

@Suite struct NameTokenTests {
  private func sentence(_ text: String) -> NameSentence {
    let bytes = Array(text.utf8)
    return NameSentence(Span(0, bytes.count), in: bytes)
  }

  private func joints(_ text: String) -> [NameToken.Joint] { sentence(text).tokens.map(\.joint) }

  @Test func signsBetweenWordsDecideWhatMayJoin() {
    #expect(
      joints("Ana Roe, Max & Co (UN) went") == [.apart, .space, .comma, .ampersand, .bracket, .apart])
    #expect(joints("Mr. Roe. He") == [.apart, .space, .space])
    #expect(joints("Ana went. He") == [.apart, .space, .apart])
    #expect(joints("Ana\nRoe") == [.apart, .space])
  }

  @Test func possessivesAndAcronymsAreTold() {
    let tokens = sentence("Roe's U.N. team met Workers’ Union and NATO’s AND A").tokens
    #expect(
      tokens.map(\.isPossessive) == [true, false, false, false, true, false, false, true, false, false])
    #expect(tokens.map(\.isAcronym) == [false, true, false, false, false, false, false, true, true, false])
    #expect(tokens[0].key == "roe" && tokens[7].key == "nato")
  }

  @Test func compoundsSplitOnlyWhereTheyJoinTwoNames() {
    #expect(sentence("the Germany-Poland border").tokens.map(\.key) == ["", "germany", "poland", ""])
    #expect(sentence("the Iran-backed group").tokens.map(\.key) == ["", "iran", ""])
    #expect(sentence("the Iran-backed group").tokens[1].isCompound)
    #expect(sentence("Jean-Luc spoke").tokens.first?.key == "jean-luc")
  }

  @Test func titleCaseIsACountOfLongWords() {
    #expect(sentence("Dam Breaks Near Town of Orrin After Rain").isTitleCase)
    #expect(!sentence("Dam breaks near town of Orrin after rain").isTitleCase)
    #expect(!sentence("Dam Breaks").isTitleCase)
    #expect(sentence("").word(0).isEmpty && sentence("Dam breaks").word(1) == "breaks")
  }
}
