import Testing

@testable import CollateCore

@Suite struct SharedValuesTests {
  @Test func theFirstThatAsksMakesTheValue() {
    let shared = SharedValues()
    #expect(shared.value { 1 } == 1)
    #expect(shared.value { 2 } == 1)
    #expect(shared.value { "another type" } == "another type")
  }
}
