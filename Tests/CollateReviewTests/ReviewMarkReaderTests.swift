import CollateCore
import Testing

@testable import CollateReview

@Suite struct ReviewMarkReaderTests {
  private func marks(_ text: String, _ reader: ReviewMarkReader = .init()) throws(ConfigurationError)
    -> [ReviewMark]
  {
    try reader.marks(Array(text.utf8), file: "m.jsonl").map(\.mark)
  }

  private func faults(_ text: String, _ reader: ReviewMarkReader = .init()) -> [String] {
    do throws(ConfigurationError) {
      _ = try marks(text, reader)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let mark = ReviewMark(
      id: "d1", decision: .confirmed, grade: .material, reason: "a \"count\"\n", who: "Ana Roe",
      content: "number: “3” ≠ “5”")
    #expect(try marks(String(decoding: mark.line, as: UTF8.self)) == [mark])
  }

  @Test func filesMergeByConcatenation() throws {
    let (one, other) = (SmallRun.mark("d00000001", .wrong), SmallRun.mark("d00000001", .noise, by: "Ben Li"))
    #expect(try marks(one + "\n" + other).map(\.who) == ["Ana Roe", "Ben Li"])
    #expect(try marks("\u{FEFF}" + one).count == 1)
  }

  @Test func everyFaultIsToldAtItsPlace() {
    let rest = ",\"who\":\"A\",\"content\":\"c\""
    let text = """
      {"id":"d1","decision":"wrog"\(rest)}
      {"id":"d1","decision":"wrong","grade":"material"\(rest)}

      {"id":7,"decison":"wrong"\(rest)}
      [1]
      {"id":"d1","decision":"wrong","id":"d2"\(rest)}
      {"id":"","decision":"noise"\(rest)}
      {"id":"d1"
      {"id":"d1","decision":"wrong","who":"A"}
      """
    #expect(
      faults(text) == [
        "m.jsonl:1:23: 'decision' must be one of confirmed, wrong, noise, not 'wrog'; did you mean 'wrong'?",
        "m.jsonl:2:39: 'grade' goes with 'confirmed' only, not with 'wrong'",
        "m.jsonl:4: 'decision' is missing",
        "m.jsonl:4:7: 'id' must be a string",
        "m.jsonl:4:19: a mark has no 'decison'; did you mean 'decision'?",
        "m.jsonl:5:1: a mark is an object such as {\"id\": …}",
        "m.jsonl:6:36: 'id' is given twice",
        "m.jsonl:7:7: 'id' must not be empty",
        "m.jsonl:8:11: a comma or a closing brace is missing",
        "m.jsonl:9: 'content' is missing",
      ])
    #expect(faults("\u{0}").count == 0)
    #expect(faults("{\"id\":\"" + String(repeating: "x", count: 5_000) + "\"}").count == 4)
  }

  @Test func bytesThatAreNoTextAreAFault() {
    do throws(ConfigurationError) {
      _ = try ReviewMarkReader().marks([0x7B, 0xFF, 0x7D], file: "m")
      Issue.record("read")
    } catch {
      #expect(error.diagnostics.map(\.description) == ["m:1:2: the line is not UTF-8"])
    }
  }

  @Test func decisionsNeedNotRepeatWhatIsKnown() throws {
    let reader = ReviewMarkReader(who: "judge", contents: ["d1": "c"])
    let mark = try #require(try marks("{\"id\":\"d1\",\"decision\":\"wrong\"}", reader).first)
    #expect(mark == ReviewMark(id: "d1", decision: .wrong, who: "judge", content: "c"))
    #expect(
      faults(
        "{\"id\":\"d2\",\"decision\":\"wrong\",\"who\":\"Ana\"}\n{\"id\":\"d1\",\"decision\":\"wrong\",\"content\":\"x\"}",
        reader) == [
          "m:1".replacing("m", with: "m.jsonl") + ":7: this run has no item with the id 'd2'",
          "m.jsonl:1:37: 'who' is 'Ana', but these decisions are signed by 'judge'",
          "m.jsonl:2:41: 'content' is not that of 'd1' in this run",
        ])
  }
}
