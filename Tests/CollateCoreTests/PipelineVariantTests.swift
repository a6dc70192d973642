import Testing

@testable import CollateCore

@Suite struct PipelineVariantTests {
  private func pipeline(_ text: String) -> ComposedPipeline {
    PipelineComposer(PlanSource(path: "p.yaml", bytes: Array(text.utf8)), files: .none).pipeline
  }

  @Test func theChosenProfilesComeFirstThenAllOthersThenTheTests() {
    let pipeline = pipeline(
      """
      collate: 1
      parameters: { list: { type: list }, files: { type: paths } }
      profiles: { a: {}, b: {}, c: {} }
      stages: [ { use: x } ]
      tests: [ { name: t, profile: [c, a], inputs: [in/], expect: {} } ]
      """)
    let (variants, faults) = PipelineVariant.all(of: pipeline, chosen: ["b", "d"], inputs: .init())
    #expect(variants.map { $0.profiles.map(\.name.text) } == [["b"], ["a"], ["c"], ["c", "a"]])
    #expect(faults.map(\.message) == ["--profile d: the pipeline has no profile 'd'"])
    let spec = OptionSpec("files", .paths, help: "")
    #expect(variants[3].inputs.given(for: spec)?.value == ["in/"])
  }

  @Test func withoutAParameterForFilesNoneIsSet() throws {
    let pipeline = pipeline(
      "collate: 1\nstages: [ { use: x } ]\ntests: [ { name: t, documents: { a.txt: A. }, expect: {} } ]")
    let variant = PipelineVariant(of: try #require(pipeline.tests.first), in: pipeline)
    #expect(variant.inputs.given(for: OptionSpec("sources", .paths, help: "")) == nil)
    #expect(
      PipelineVariant.all(of: pipeline, chosen: [], inputs: .init()).faults.map(\.description) == [
        "p.yaml:3:21: 'documents' are given to the first parameter of type paths, and this pipeline has none"
      ])
  }
}
