import CollateCore

/// Runs stages one after the other without a pipeline around them.
enum StageChain {
  /// The corpus as the stages leave it, each with its default options.
  static func run(_ stages: some Sequence<StageDefinition>, on corpus: Corpus) throws -> Corpus {
    var corpus = corpus
    for stage in stages {
      let context = StageContext(stage: stage.name)
      switch try stage.make(OptionValues(specs: stage.options)) {
      case .document(let body):
        for index in corpus.documents.indices { try body(&corpus.documents[index], context) }
      case .corpus(let body): try body(&corpus, context)
      case .source, .same, .section, .writer: break
      }
    }
    return corpus
  }
}
