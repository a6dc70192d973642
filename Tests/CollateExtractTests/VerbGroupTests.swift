import CollateText
import Testing

@testable import CollateExtract

@Suite struct VerbGroupTests {
  private func groups(_ text: String) -> [String?] {
    let words = taggedSentence(text)
    return VerbGroups.all(in: words).map { words.text($0.rows) }
  }

  private func first(_ text: String) -> VerbGroup? { VerbGroups.all(in: taggedSentence(text)).first }

  @Test func auxiliariesAndAdverbsBelongToTheirVerb() {
    #expect(groups("They may not have been met.") == ["may not have been met"])
    #expect(groups("They did not meet.") == ["did not meet"])
    #expect(groups("They were expected to arrive.") == ["were expected", "to arrive"])
  }

  @Test func anAdjectiveBehindBeIsThePredicate() {
    #expect(groups("The outcome is still unclear.") == ["is still unclear"])
    #expect(groups("She is a strong swimmer.") == ["is"])
  }

  @Test func participlesBeforeNounsAreNoVerbs() {
    #expect(groups("The injured people waited.") == ["waited"])
  }

  @Test func voiceAndForm() {
    #expect(first("The boats were seized.")?.isPassive == true)
    #expect(first("They seized the boats.")?.isPassive == false)
    #expect(first("To win is hard.")?.isInfinitive == true)
    #expect(first("The boats seized by guards burned in the harbour.")?.isFinite == false)
  }
}
