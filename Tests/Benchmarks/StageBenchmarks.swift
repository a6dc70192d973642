import CollateClean
import CollateCompare
import CollateCore
import CollateExtract
import CollateLoad
import CollateReport
import CollateText

/// Every built-in stage between loading and reporting, on ten accounts of 20 KB, each after the stages before it.
enum StageBenchmarks {
  static let all: [Benchmark] = {
    let stages = (CleanStages.all + ExtractStages.all + CompareStages.all)
    return stages.indices.map { index in
      Benchmark(name: stages[index].name) {
        let corpus = try run(stages[..<index], on: accounts)
        return (
          accounts.documents.reduce(0) { $0 + $1.text.count },
          { _ = try run(stages[index...index], on: corpus) }
        )
      }
    }
  }()

  private static let accounts: Corpus = {
    var invented = InventedReports(seed: 2)
    var corpus = Corpus()
    corpus.documents = (0..<10).map { Document(name: "account-\($0)", plain: invented.report(bytes: 20_000)) }
    return corpus
  }()

  private static func run(_ stages: ArraySlice<StageDefinition>, on corpus: Corpus) throws -> Corpus {
    var corpus = corpus
    for stage in stages {
      let context = StageContext(stage: stage.name)
      switch try stage.make(OptionValues(specs: stage.options)) {
      case .document(let body):
        for index in corpus.documents.indices { try body(&corpus.documents[index], context) }
      case .corpus(let body): try body(&corpus, context)
      case .section, .writer: break
      }
    }
    return corpus
  }
}
