import Testing

@testable import CollateCore

@Suite struct FormatCheckTests {
  private func faults(_ text: String, _ shape: Shape) throws -> [String] {
    let node = try #require(YAMLReader.read(Array(text.utf8), file: "f").root)
    return FormatCheck(node, shape, name: "x").diagnostics.map(\.description)
  }

  @Test(arguments: [
    (Shape.text, "word", "[a]"), (.number, "1.5", "many"), (.whole, "3", "1.5"), (.truth, "true", "yes"),
    (.choice(["fast", "deep"]), "deep", "deap"), (.names(example: "a"), "[a, b]", "[a, []]"),
    (.format, "1", "2"), (.count, "{ min: 1 }", "-1"), (.count, "4", "{ mni: 1 }"),
    (.list(of: .text), "[a]", "[]"),
    (.list(of: .text), "[a, b]", "[a, {}]"),
    (.mapping(of: .whole, noun: "n", example: "a: 1"), "{ a: 1 }", "{ a: b }"),
    (.textOr(PipelineFormat.plugin), "{ from: a }", "{ form: a }"), (.amount(LimitSpec.all[0]), "50M", "[1]"),
    (.record(PipelineFormat.limits), "{ time: 1s }", "{ tiem: 1s }"),
  ])
  func everyShapeTellsRightFromWrong(shape: Shape, right: String, wrong: String) throws {
    #expect(try faults(right, shape) == [])
    #expect(try faults(wrong, shape).count == 1)
  }

  @Test func aMisspeltKeyIsNotMissedToo() throws {
    #expect(
      try faults("{ form: a }", .record(PipelineFormat.plugin)) == [
        "f:1:3: unknown key 'form' in x; did you mean 'from'?"
      ])
    #expect(try faults("{ isolation: none }", .record(PipelineFormat.plugin)) == ["f:1:1: x has no 'from'"])
  }
}
