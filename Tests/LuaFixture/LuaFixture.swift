import CollateCore
import CollateLua
import CollateText

/// Stages from a string, and documents to run them on.
package enum LuaFixture {
  /// The stage of a file `stage.lua` with that text.
  package static func stage(
    _ text: String, limits: StageLimits = StageLimits(), worker: LuaWorkerCommand? = nil
  ) throws -> StageDefinition {
    let source = LuaSource(file: "stage.lua", path: "plugin/stage.lua", bytes: Array(text.utf8))
    return try LuaStage(source, limits: limits, worker: worker).definition
  }

  /// A stage with a document body that needs `sentence` and provides `found`.
  package static func documentStage(
    _ body: String, limits: StageLimits = StageLimits(), worker: LuaWorkerCommand? = nil
  ) throws -> StageDefinition {
    try stage(
      """
      return collate.stage {
        name = "extract.found", api = 1, summary = "Finds.", needs = { "sentence" }, provides = { "found" },
        options = { word = collate.string { default = "dam", help = "The word." } },
        document = function(doc, opt)
      \(body)
        end,
      }
      """, limits: limits, worker: worker)
  }

  /// The faults of a stage with that text, as lines.
  package static func faults(_ text: String, worker: LuaWorkerCommand? = nil) -> [String] {
    do {
      _ = try stage(text, worker: worker)
      return []
    } catch let error as ConfigurationError {
      return error.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  /// Documents `a`, `b` … with one sentence for each line.
  package static func documents(_ texts: String...) -> [Document] {
    zip("abcdefgh", texts).map { name, text in
      var document = Document(name: String(name), plain: text)
      for line in document.bytes.split(separator: 0x0A) {
        document.annotate(Sentence(span: Span(line.startIndex..<line.endIndex), paragraph: 0))
      }
      return document
    }
  }

  /// What is left after a stage ran over a corpus.
  package static func run(
    _ stage: StageDefinition, on corpus: Corpus, options: OptionValues? = nil, workers: Int = 1
  )
    throws
    -> Corpus
  {
    let load = StageDefinition(
      name: "load.fixture", phase: .load, summary: "Fixture.",
      provides: Layer.ofCorpus + [Sentence.kind]
        + Set(corpus.findings.map(\.kind)).union(corpus.documents.flatMap(\.annotationKinds))
    ) { _ in
      .corpus { loaded, _ in loaded = corpus }
    }
    let steps = try [load, stage].map { definition in
      let values =
        options.flatMap { definition.name == stage.name ? $0 : nil }
        ?? OptionValues(specs: definition.options)
      return Plan.Step(
        id: definition.name, definition: definition, options: values, body: try definition.make(values))
    }
    return try Runner(plan: Plan(steps: steps, record: RunRecord()), workers: workers, keepsBlank: true).run()
      .corpus
  }

  /// The same for documents alone.
  package static func run(_ stage: StageDefinition, on documents: [Document], workers: Int = 1) throws
    -> Corpus
  {
    var corpus = Corpus()
    corpus.documents = documents
    return try run(stage, on: corpus, workers: workers)
  }

  /// The reasons of all notes after a document body ran over one document.
  package static func reasons(
    _ body: String, text: String = "The dam held.", limits: StageLimits = StageLimits()
  )
    throws
    -> [String]
  {
    try run(documentStage(body, limits: limits), on: documents(text)).allNotes.map(\.reason)
  }
}
