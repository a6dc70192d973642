import Foundation
import Testing

@testable import CollateCore

@Suite struct FormatReferenceTests {
  @Test func everyKeyStandsOnThePage() {
    let page = FormatReference.page
    for record in [
      PipelineFormat.pipeline, PipelineFormat.stage, PipelineFormat.parameter, PipelineFormat.limits,
      PipelineFormat.test,
      PipelineFormat.expectation, PipelineFormat.settings,
    ] {
      for key in record.keys { #expect(page.contains("| `\(key.name)`"), "\(key.name)") }
    }
    #expect(page.contains("| `output` (options only) |"))
  }

  @Test func thePageThatIsKeptIsCurrent() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("pipelines/FORMAT.md")
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(
      kept == FormatReference.page, "write it anew: collate schema pipeline --markdown > pipelines/FORMAT.md")
  }
}
