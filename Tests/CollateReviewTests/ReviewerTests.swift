import CollateCore
import Foundation
import Testing

@testable import CollateReview

@Suite struct ReviewerTests {
  private func failure(_ command: String, _ limits: Reviewer.Limits = .init()) async -> String? {
    do throws(Reviewer.Failure) {
      _ = try await Reviewer(command, limits: limits).answer(to: Array("in\n".utf8))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func itGetsTheItemsAndGivesTheAnswer() async throws {
    #expect(try await Reviewer("cat; echo done").answer(to: Array("in\n".utf8)) == Array("in\ndone\n".utf8))
  }

  @Test func aFailureIsToldAndNoAnswer() async {
    #expect(await failure("cat >/dev/null; exit 3")?.contains("exited(3)") == true)
    #expect(
      await failure("cat >/dev/null; head -c 3000 /dev/zero", .init(bytes: 1_000))
        == "the reviewer's answer is longer than 1000 bytes")
  }

  @Test func oneThatTakesTooLongIsEnded() async {
    let start = ContinuousClock.now
    #expect(await failure("sleep 3000", .init(seconds: 0.3)) == "the reviewer took longer than 0.3 s")
    // It has ended when the answer comes; how long that takes is up to the other tests.
    #expect(ContinuousClock.now - start < .seconds(2_000))
  }

  @Test func anAnswerIsKeptAndFoundAgainByCommandAndBytes() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("answers-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let lines = SmallRun.reviewFile
    let items = try ReviewItem.all(lines, file: "review.jsonl")
    var answer = ReviewerAnswer("judge", items)
    #expect(try answer.recorded(in: path) == nil)
    #expect(answer.announcement.hasPrefix("sends 3 items with words of 2 files, "))
    answer.answer = "{\"id\":\"d00000001\",\"decision\":\"wrong\",\"reason\":\"“x”\"}\n"
    try answer.keep(in: path)
    #expect(try ReviewerAnswer("judge", items).recorded(in: path) == answer)
    #expect(try ReviewerAnswer("other", items).recorded(in: path) == nil)
    #expect(try ReviewerAnswer("judge", Array(items.dropLast())).recorded(in: path) == nil)
    #expect(try answer.marks(on: items, who: "judge").map(\.who) == ["judge"])
  }

  @Test func anAnswerDecidesOnlyWhatWasAskedAndSignsWithNoOtherName() throws {
    let lines = SmallRun.reviewFile
    let items = try ReviewItem.all(lines, file: "review.jsonl")
    var answer = ReviewerAnswer("judge", [items[0]])
    answer.answer = """
      {"id":"d00000002","decision":"wrong"}
      {"id":"d00000001","decision":"wrong","who":"Ana Roe"}
      Certainly! Here are the decisions.
      """
    do {
      _ = try answer.marks(on: items, who: "judge")
      Issue.record("taken")
    } catch {
      #expect(error.diagnostics.map { $0.place?.line } == [1, 2, 3])
    }
  }
}
