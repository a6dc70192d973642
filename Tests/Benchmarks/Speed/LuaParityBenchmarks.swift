import CollateCompare
import CollateCore
import CollateLua
import CollateReport
import CollateText
import Foundation

/// What parts of built-in stages cost when they are written in Lua (Tests/LuaParityTests holds that they give the same):
/// beside the whole stage in Swift, since a rule or a detector of it has no cost that could be told apart.
enum LuaParityBenchmarks {
  private static let rounds = 15
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Prints what each costs on the sample event.
  static func run() throws {
    let stages = try LuaPlugin(folder: root.appendingPathComponent("LuaParityTests/rewritten").path).stages
    let pipeline = try DefaultPipeline()
    let samples = root.deletingLastPathComponent().appendingPathComponent("pipelines/samples").path
    let compared = try pipeline.corpus(of: [samples])
    var read = Corpus()
    read.documents = compared.documents.map {
      Document(name: $0.name, plain: $0.string(Span(0, $0.bytes.count)))
    }
    let model = ConflictModel.fitted
    let weights: Fields = [
      "constant": .number(model.constant), "rule": .number(model.rules["list.members"] ?? 0),
      "shared": .number(model.features[0]), "known": .number(model.features[1]),
    ]
    let pairs: [(whole: StageDefinition?, part: String, corpus: Corpus, options: Fields)] = [
      (try pipeline.stages().first { $0.name == "clean.boilerplate" }, "clean.doubled-sentences", read, [:]),
      (
        try pipeline.stages().first { $0.name == "compare.discrepancies" }, "compare.list-differences",
        compared, weights
      ),
      (ReportStages.all.first { $0.name == "report.csv" }, "report.claims-table", compared, [:]),
    ]
    for (whole, part, corpus, options) in pairs {
      guard let whole, let stage = stages.first(where: { $0.name == part }) else {
        throw StageError("there is no stage for \(part)")
      }
      let (inSwift, inLua) = (try work(whole, [:], corpus), try work(stage, options, corpus))
      var (swift, lua) = (Double.infinity, Double.infinity)
      for _ in 0..<rounds {
        swift = min(swift, try processorTime { try inSwift() })
        lua = min(lua, try processorTime { try inLua() })
      }
      print(
        "lua: \(part)".padding(toLength: 35, withPad: " ", startingAt: 0)
          + String(format: "%8.2f ms beside %.2f ms of ", lua * 1e3, swift * 1e3) + whole.name)
    }
  }

  private static func work(_ stage: StageDefinition, _ options: Fields, _ corpus: Corpus) throws -> () throws
    -> Void
  {
    let context = StageContext(stage: stage.name)
    let body = try stage.make(OptionValues(options, specs: stage.options))
    return {
      var corpus = corpus
      switch body {
      case .document(let body):
        for index in corpus.documents.indices { try body(&corpus.documents[index], context) }
      case .corpus(let body): try body(&corpus, context)
      case .writer(let body): _ = try body(corpus, context)
      case .source, .same, .section: throw StageError("another body")
      }
    }
  }
}
