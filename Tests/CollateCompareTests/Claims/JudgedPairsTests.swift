import CollateCore
import CollateText
import Testing

@testable import CollateCompare

@Suite struct JudgedPairsTests {
  private func candidate(_ one: String, _ other: String, _ logOdds: Double = -1) -> JudgedPairs.Candidate {
    .init(pair: .init(one, other), logOdds: logOdds)
  }

  private func judged(
    _ candidates: [JudgedPairs.Candidate], budget: Int = 100,
    verdicts: @escaping @Sendable ([SameJudge.Pair]) throws -> [Bool?]
  ) -> JudgedPairs {
    JudgedPairs(
      candidates, judges: [SameJudge(stage: "compare.desk", verdicts: verdicts)], threshold: -0.3,
      budget: budget)
  }

  @Test func withoutJudgesThereIsNoEvidence() {
    let judged = JudgedPairs([candidate("a", "b")], judges: [], threshold: 0)
    #expect(judged.logOdds == [0] && judged.notes.isEmpty)
  }

  @Test func aVerdictCountsForAndAgainst() {
    let judged = judged([candidate("b", "a"), candidate("c", "d"), candidate("e", "f")]) { pairs in
      pairs.map { $0.first == "a" ? true : $0.first == "c" ? false : nil }
    }
    #expect(judged.logOdds == [JudgedPairs.weight, -JudgedPairs.weight, 0])
    #expect(
      judged.notes == [
        Note(stage: "compare.desk", reason: "by its word 1 pairs of passages state the same, and 1 do not")
      ], "the reader is told")
  }

  @Test func onlyWhatAVerdictCanDecideIsAskedAboutAndOnce() {
    let judged = judged([
      candidate("a", "b"), candidate("b", "a", -2), candidate("far", "away", -9),
      candidate("sure", "thing", 5),
      candidate("x", "x"),
    ]) { pairs in pairs.map { _ in pairs.count == 1 ? true : nil } }
    #expect(judged.logOdds == [JudgedPairs.weight, JudgedPairs.weight, 0, 0, 0])
  }

  @Test func aSpentBudgetIsTold() {
    let judged = judged(
      [candidate("a", "b", -2), candidate("c", "d", -0.4), candidate("e", "f", -1)], budget: 1
    ) {
      pairs in pairs.map { _ in true }
    }
    #expect(
      judged.logOdds == [0, JudgedPairs.weight, 0], "the nearest to the threshold is asked about first")
    #expect(judged.notes.map(\.stage) == ["compare.desk", "compare.desk"])
    #expect(judged.notes[1].reason.contains("its budget of 1 calls was used up: 2 pairs"))
  }

  @Test func aJudgeThatFailsSaysNothingAtAll() {
    let pairs = (0..<100).map { candidate("a\($0)", "b\($0)") }
    let judged = judged(pairs) { pairs in
      if pairs.contains(where: { $0.first == "a50" }) { throw StageError("no luck") }
      return pairs.map { _ in true }
    }
    #expect(judged.logOdds.allSatisfy { $0 == 0 })
    #expect(judged.notes.map(\.isFailure) == [true] && judged.notes[0].reason == "no luck")
  }

  @Test func aVerdictJoinsWhatTheAlignerLeavesApart() {
    func claims(_ judges: [SameJudge]) -> [Claim] {
      var corpus = SmallCorpus.make(
        "The premier opened the harbour bridge.\nRain fell on the town all day.",
        "The harbour crossing was opened by the head of government.\nA goat won the village race.")
      corpus.judges = judges
      ClaimsStage.findClaims(in: &corpus, required: 2)
      return corpus.claims.filter { $0.documents.count > 1 }
    }
    #expect(claims([]).isEmpty)
    let all = SameJudge(stage: "compare.desk") { pairs in pairs.map { _ in true } }
    let none = SameJudge(stage: "compare.desk") { pairs in pairs.map { _ in false } }
    #expect(claims([all]).map(\.documents) == [[0, 1]])
    #expect(claims([all]).map(\.judges) == [["compare.desk"]], "the reader is told by whose word")
    #expect(claims([all, none]).isEmpty, "verdicts add up")
  }
}
