import CollateCore
import Testing

@testable import CollateReport

@Suite struct ReportStagesTests {
  @Test func everyStageBelongsToThePhase() {
    for stage in ReportStages.all {
      #expect(stage.phase == .report)
      #expect(stage.name.hasPrefix("report."))
      #expect(stage.summary.hasSuffix("."))
    }
  }

  /// What a run writes, the next one knows as Collate's, or it would refuse to replace it.
  @Test func everyOutputIsKnownByItsContent() throws {
    for corpus in [TestCorpus.corpus, Corpus()] {
      for stage in ReportStages.all {
        let body = try stage.make(OptionValues(specs: stage.options))
        guard case .writer(let write) = body else { continue }
        for file in try write(corpus, StageContext(stage: stage.name, record: TestCorpus.record)).files {
          #expect(OutputMark.origin(of: file.bytes) == .own, "\(file.path)")
        }
      }
    }
  }

  @Test func writersOfOneRunShareTheirArrangement() throws {
    let context = StageContext(stage: "report", record: TestCorpus.record)
    let view = context.shared.value { Presentation(Corpus(), record: TestCorpus.record) }
    for stage in [HTMLReport.stage, MarkdownReport.stage, CSVReport.stage] {
      guard case .writer(let write) = try stage.make(OptionValues(specs: stage.options)) else { continue }
      let bytes = try #require(try write(TestCorpus.corpus, context).files.first?.bytes)
      #expect(view.files.isEmpty && !String(decoding: bytes, as: UTF8.self).contains("a.txt"))
    }
  }
}
