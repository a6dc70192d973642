import CollateCore
import Testing

@Suite struct ContentIDTests {
  private let toll = ContentID.Content(["number", "14", "19"], context: ["a storm killed"])
  private let cost = ContentID.Content(["number", "3", "4"], context: ["it cost millions"])

  @Test func anIdStaysWhateverElseIsThere() {
    let alone = ContentID.ids("d", for: [toll])[0]
    #expect(alone.first == "d" && alone.utf8.count == 9)
    #expect(ContentID.ids("d", for: [cost, toll])[1] == alone)
  }

  @Test func contextTellsEqualValuesApartInAnyOrder() {
    let other = ContentID.Content(toll.essence, context: ["a flood killed"])
    let ids = ContentID.ids("d", for: [toll, other])
    #expect(ids[0] != ids[1])
    #expect(ContentID.ids("d", for: [other, toll]) == ids.reversed())
  }

  @Test func whatHasAllInCommonIsNumbered() {
    let ids = ContentID.ids("d", for: [toll, toll])
    #expect(ids[1] == ids[0] + "-2")
  }

  @Test func partsDoNotRunTogether() {
    let ids = ContentID.ids("d", for: [ContentID.Content(["ab", "c"]), ContentID.Content(["a", "bc"])])
    #expect(ids[0] != ids[1])
  }
}
