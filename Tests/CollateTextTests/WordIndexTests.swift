import Testing

@testable import CollateText

@Suite struct WordIndexTests {
  @Test func everyWordKeepsTheNumberItGotFirst() {
    var index = WordIndex()
    let words = (0..<500).map { "word\($0)" }
    #expect(words.map { index.add($0) } == Array(0..<500))
    #expect(words.map { index.add($0) } == Array(0..<500))
    #expect(words.map { index.number(of: $0, WordHash.of($0)) } == Array(0..<500))
    #expect(index.number(of: "word500", WordHash.of("word500")) == nil)
    #expect(index.number(of: "", WordHash.seed) == nil)
  }

  @Test func wordsOfOneHashAreToldApart() {
    var index = WordIndex()
    _ = index.add("boat")
    #expect(index.number(of: "ship", WordHash.of("boat")) == nil)
  }

  @Test func setsHoldWhatTheyWereGiven() {
    let set: WordSet = ["a", "b", "a"]
    #expect(set.members == ["a", "b"])
    #expect(set.contains("b") && !set.contains("c"))
    #expect(set.union(["c", "a"]).members == ["a", "b", "c"])
    #expect(WordSet.words("two\nboats sank").members == ["two", "boats", "sank"])
    #expect(WordSet.phrases("north sea,\nbaltic sea").members == ["north sea", "baltic sea"])
  }

  @Test func ofTwoValuesTheLaterCounts() {
    let map = WordMap([("one", 1), ("two", 3), ("two", 2)])
    #expect(map["one"] == 1 && map["two"] == 2 && map["three"] == nil)
    #expect(map["two", WordHash.of("two")] == 2)
    #expect(map.keys.members == ["one", "two"])
  }
}
