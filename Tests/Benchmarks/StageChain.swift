import CollateCore

/// Stages one after the other without a pipeline around them, made once as a run makes them.
struct StageChain {
  private let steps: [(body: StageBody, context: StageContext)]

  /// Makes the stages, each with its default options.
  init(_ stages: some Sequence<StageDefinition>) throws {
    steps = try stages.map { stage in
      (try stage.make(OptionValues(specs: stage.options)), StageContext(stage: stage.name))
    }
  }

  /// The corpus as the stages leave it.
  func run(on corpus: Corpus) throws -> Corpus {
    var corpus = corpus
    for (body, context) in steps {
      switch body {
      case .document(let body):
        for index in corpus.documents.indices { try body(&corpus.documents[index], context) }
      case .corpus(let body): try body(&corpus, context)
      case .source, .same, .section, .writer: break
      }
    }
    return corpus
  }

  /// The only document of a corpus as the stages leave it.
  func run(on document: Document) throws -> Document {
    var corpus = Corpus()
    corpus.documents = [document]
    return try run(on: corpus).documents[0]
  }
}
