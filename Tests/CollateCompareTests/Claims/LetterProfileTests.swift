import CollateText
import Testing

@testable import CollateCompare

@Suite struct LetterProfileTests {
  private func profile(_ text: String) -> LetterProfile {
    let bytes = Array(text.utf8)
    var profile = LetterProfile(WordToken.all(in: bytes, Span(0, bytes.count))[...])
    profile.weigh(rarity: [Float](repeating: 1, count: LetterProfile.hashCount))
    return profile
  }

  @Test func equalTextsHaveCosineOne() {
    #expect(abs(profile("Grain mill burned").cosine(profile("grain mill, burned!")) - 1) < 1e-5)
  }

  @Test func spellingsStayNear() {
    let near = profile("Elias Thornquist").cosine(profile("Elis Tornquist"))
    let far = profile("Elias Thornquist").cosine(profile("Mayor Brekke"))
    #expect(near > 0.3)
    #expect(far < 0.05)
  }

  @Test func emptyTextIsLikeNothing() {
    #expect(profile("").cosine(profile("grain mill")) == 0)
  }
}
