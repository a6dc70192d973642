import CollateCore
import Testing

@testable import CollateReport

@Suite struct BodyNamesTests {
  private let names: BodyNames = {
    var corpus = Corpus()
    corpus.entities = [
      Entity(name: "Coastal Safety Board", category: .organisation, aliases: ["CSB"], mentions: []),
      Entity(name: "Ruritanian Transport Ministry", category: .organisation, aliases: [], mentions: []),
    ]
    return BodyNames(corpus)
  }()

  @Test(arguments: [
    [
      "Ruritania's transport ministry", "the Ruritanian Transport Ministry",
      "a Ruritanian transport ministry spokesperson",
    ],
    ["CSB", "the Coastal Safety Board", "Coastal Safety Board"],
    ["a U.S. think-tank", "A US think tank"], ["Defence Centre", "the defense center"],
    ["experts", "some experts"],
  ])
  func formsOfOneBodyHaveOneKey(forms: [String]) {
    let keys = Set(forms.map(names.key))
    #expect(keys.count == 1 && keys.first != .some(nil))
  }

  @Test func bodiesStayApart() {
    #expect(names.key("Ruritanian foreign ministry") != names.key("Borduria's foreign ministry"))
    #expect(names.key("state media") != names.key("official media"))
  }

  @Test func whatSaysNothingIsNoBody() {
    #expect(names.key("some") == nil)
    #expect(names.key("Photos of the visit shared by the ministry") == nil)
  }

  @Test func theNameIsThatOfTheEntityElseTheFormUsedMost() {
    #expect(names.name(["CSB": 4]) == "Coastal Safety Board")
    #expect(names.name(["A US think tank": 2, "a U.S. think-tank": 3]) == "U.S. think-tank")
    #expect(names.name(["the harbour master": 1, "harbour master": 1]) == "Harbour master")
  }
}
