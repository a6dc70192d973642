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
        let corpus = try StageChain(stages[..<index]).run(on: accounts)
        let stage = try StageChain(stages[index...index])
        return (
          accounts.documents.reduce(0) { $0 + $1.text.count },
          { _ = try stage.run(on: corpus) }
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
}
