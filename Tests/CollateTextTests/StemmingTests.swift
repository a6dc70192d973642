import CollateText
import Testing

@Suite struct StemmingTests {
  @Test(arguments: [
    ["attack", "attacks", "attacked", "attacking"], ["city", "cities"], ["stop", "stopped", "stopping"],
    ["explode", "exploded", "explosion"], ["person", "people"], ["rescue", "rescued", "rescues"],
    ["announce", "announced", "announcement"],
  ])
  func formsOfOneWordShareAStem(forms: [String]) {
    #expect(Set(forms.map(Stemming.stem)).count == 1, "\(forms.map(Stemming.stem))")
  }

  @Test(arguments: [("ship", "shop"), ("north", "south"), ("police", "policy"), ("bus", "bush")])
  func otherWordsKeepOtherStems(left: String, right: String) {
    #expect(Stemming.stem(left) != Stemming.stem(right))
  }

  @Test func shortAndForeignWordsStayAsTheyAre() {
    #expect(Stemming.stem("gas") == "gas")
    #expect(Stemming.stem("köln") == "köln")
    #expect(Stemming.stem("1,600") == "1,600")
  }
}
