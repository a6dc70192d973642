import Testing

@testable import CollateText

@Suite struct VerbLemmasTests {
  @Test(
    arguments: [
      ("met", "meet"), ("visited", "visit"), ("stopped", "stop"), ("hoping", "hope"), ("burned", "burn"),
      ("carries", "carry"), ("denied", "deny"), ("closing", "close"), ("reaches", "reach"), ("was", "be"),
      ("said", "say"), ("goes", "go"), ("arrive", "arrive"), ("falling", "fall"), ("created", "create"),
    ])
  func formsHaveOneBase(form: String, base: String) { #expect(VerbLemmas.lemma(form) == base) }

  @Test func aBaseHasItsForms() {
    #expect(Set(VerbLemmas.forms(of: "deny")).isSuperset(of: ["deny", "denies", "denied", "denying"]))
    #expect(Set(VerbLemmas.forms(of: "stop")).isSuperset(of: ["stops", "stopped", "stopping"]))
    #expect(Set(VerbLemmas.forms(of: "hope")).isSuperset(of: ["hopes", "hoped", "hoping"]))
    #expect(VerbLemmas.forms(of: "know").contains("known"))
  }
}
