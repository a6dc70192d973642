import CollateCore
import Testing

@testable import CollateCompare

@Suite struct EventsStageTests {
  private func grouped(_ indices: [Int], isNamed: Bool = false, asOne: Bool = false) -> Corpus {
    var corpus = EventTexts.corpus(indices, isNamed: isNamed)
    EventsStage.group(&corpus, asOne: asOne)
    return corpus
  }

  @Test func foldersMayHoldSeveralEvents() {
    let found = grouped([0, 1, 2])
    #expect(found.events == [[0, 1], [2]])
    #expect(found.notes.map(\.reason).joined().contains("accounts of different events were not compared"))
  }

  @Test func filesNamedOneByOneAreOneEvent() {
    #expect(grouped([0, 1, 2], isNamed: true).events == [[0, 1, 2]])
    #expect(grouped([0, 1, 2], asOne: true).events == [[0, 1, 2]])
    #expect(grouped([0, 1, 2], isNamed: true).notes[0].reason.contains("2.txt"))
  }

  @Test func oneFileChoosesItsEvent() throws {
    func chosen(_ file: String) throws -> Corpus {
      var corpus = EventTexts.corpus([0, 1, 2, 3])
      let options = OptionValues(["event": .string(file)], specs: EventsStage.definition.options)
      guard case .corpus(let body) = try EventsStage.definition.make(options) else { return corpus }
      try body(&corpus, StageContext(stage: "compare.events"))
      return corpus
    }
    #expect(try chosen("reports/2.txt").events == [[2, 3]])
    #expect(try chosen("2.txt").notes.map(\.reason) == ["2 accounts tell of other events and were left out"])
    #expect(throws: StageError.self) { try chosen("22.txt") }
  }

  @Test func accountsThatShareNothingGetAnAnswer() {
    #expect(grouped([0, 2]).notes.map(\.reason).joined().contains("none were compared"))
    #expect(grouped([0, 2], isNamed: true).notes.map(\.reason).joined().contains("no two of these accounts"))
    #expect(grouped([0]).notes.map(\.reason).joined().contains("nothing to compare it with"))
    #expect(grouped([0, 1]).notes.isEmpty)
    #expect(grouped([]).events.isEmpty)
  }

  @Test func anyNumberOfCopiesIsOneEvent() {
    let found = grouped(Array(repeating: 0, count: 150) + [1, 2])
    #expect(found.events == [Array(0..<151), [151]])
  }
}
