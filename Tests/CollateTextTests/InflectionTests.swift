import Testing

@testable import CollateText

@Suite struct InflectionTests {
  @Test(arguments: [
    ("ships", "ship"), ("people", "person"), ("ferries", "ferry"), ("boxes", "box"), ("wives", "wife"),
    ("glass", "glass"),
    ("crisis", "crisis"), ("aircraft", "aircraft"), ("news", "news"), ("houses", "house"),
  ])
  func takesNounsToTheSingular(noun: String, expected: String) {
    #expect(Inflection.singular(noun) == expected)
  }

  @Test func knowsPlurals() {
    #expect(Inflection.isPlural("troops") && Inflection.isPlural("men") && Inflection.isPlural("cars"))
    #expect(!Inflection.isPlural("glass") && !Inflection.isPlural("car") && !Inflection.isPlural("this"))
  }
}
