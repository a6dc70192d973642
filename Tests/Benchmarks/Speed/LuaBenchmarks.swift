import CollateCore
import CollateLua
import Foundation
import StockLua

/// The Lua front end beside plain C with stock Lua, on the same articles of 4 KB: over their words with twenty annotations,
/// and to the words of a list in any case. Rounds take turns, and what counts is the best of each, so that a busy machine
/// disturbs all of them alike.
enum LuaBenchmarks {
  static let name = "lua"
  private static let rounds = 25
  private static let count = 300

  /// Prints what one document costs in each way, and the ratios.
  static func run() throws {
    let articles = articles
    let documents = articles.map { Document(name: "article", plain: $0) }
    let hardened = try documentBody(stage(LuaScripts.words))
    try compare("words", articles, documents, LuaScripts.plainWords, hardened, LuaScripts.hostWords)
    try compare(
      "listed words", articles, documents, LuaScripts.plainListed, documentBody(stage(LuaScripts.listed)),
      LuaScripts.hostListed)
    try twoWorkers(documents, hardened)
    try load()
    try stops()
  }

  /// Prints plain C, the same script in a stage, and what a stage can do instead with the help of the host.
  private static func compare(
    _ task: String, _ articles: [String], _ documents: [Document], _ plain: String,
    _ hardened: @escaping DocumentBody, _ host: String
  ) throws {
    guard let plain = stock_lua_open(plain) else { throw StageError("the plain script is wrong") }
    defer { stock_lua_close(plain) }
    let host = try documentBody(stage(host))
    let ways: [(name: String, work: () throws -> Void)] = [
      ("plain C", { for article in articles { _ = runPlain(plain, article) } }),
      ("hardened", { try pass(documents, hardened) }),
      ("by the host", { try pass(documents, host) }),
    ]
    var best = ways.map { _ in Double.infinity }
    for _ in 0..<rounds {
      for (index, way) in ways.enumerated() { best[index] = min(best[index], try processorTime(way.work)) }
    }
    for (way, seconds) in zip(ways, best) {
      line(
        "\(task), \(way.name)", "\(number(seconds / Double(count) * 1e6, 1)) µs a document", best[0] / seconds
      )
    }
  }

  // MARK: Figures of their own

  /// The same work on one and on two threads, by the clock on the wall: only a machine with nothing else to do tells.
  private static func twoWorkers(_ documents: [Document], _ body: @escaping DocumentBody) throws {
    let best = [1, 2].map { workers in
      (0..<rounds).map { _ in
        let start = ContinuousClock.now
        WorkerPool.run(count: documents.count, workers: workers) { index, _ in
          var document = documents[index]
          try? body(&document, StageContext(stage: "bench"))
        }
        return (ContinuousClock.now - start) / .seconds(1)
      }.min() ?? 0
    }
    line("two workers against one", "by the wall clock", best[0] / best[1])
  }

  /// A fresh state with its stage: what a worker pays at the start and after a stop.
  private static func load() throws {
    let bytes = Array(source(LuaScripts.words).utf8)
    let seconds =
      try (0..<rounds).map { _ in
        try processorTime { for _ in 0..<50 { _ = try LuaPlugin(files: [("bench.lua", bytes)]) } } / 50
      }.min() ?? 0
    line("state and stage load", "\(number(seconds * 1e6, 0)) µs", nil)
  }

  /// Ten thousand calls that are stopped: each drops its state.
  private static func stops() throws {
    var limits = StageLimits()
    limits.instructions = 20_000
    guard let limited = try stage("local t = {} while true do t[#t + 1] = {} end").within?(limits) else {
      return
    }
    let body = try documentBody(limited)
    func stop(_ times: Int) {
      for _ in 0..<times {
        var document = Document(name: "a", plain: "The dam held.")
        try? body(&document, StageContext(stage: "bench"))
      }
    }
    stop(200)
    let before = residentBytes()
    stop(10_000)
    line(
      "10,000 stopped calls", "\(number(Double(residentBytes() - before) / 1_048_576, 2)) MB more resident",
      nil)
  }

  // MARK: Stages

  private typealias DocumentBody = @Sendable (inout Document, StageContext) throws -> Void

  private static func source(_ body: String) -> String {
    """
    return collate.stage {
      name = "extract.bench", api = 1, summary = "Marks words.", needs = { "text" }, provides = { "found" },
      document = function(doc, opt)
    \(body)
      end,
    }
    """
  }

  private static func stage(_ body: String) throws -> StageDefinition {
    let plugin = try LuaPlugin(files: [("bench.lua", Array(source(body).utf8))])
    guard let stage = plugin.stages.first else { throw StageError("the plugin has no stage") }
    return stage
  }

  private static func documentBody(_ stage: StageDefinition) throws -> DocumentBody {
    guard case .document(let body) = try stage.make(OptionValues(specs: stage.options)) else {
      throw StageError("the stage has another body")
    }
    return body
  }

  // MARK: Work

  private static var articles: [String] {
    var invented = InventedReports(seed: 3)
    return (0..<count).map { _ in invented.report(bytes: 4096) }
  }

  private static func runPlain(_ lua: OpaquePointer, _ article: String) -> Int32 {
    var article = article
    return article.withUTF8 { stock_lua_run(lua, $0.baseAddress, $0.count) }
  }

  private static func pass(_ documents: [Document], _ body: DocumentBody) throws {
    let context = StageContext(stage: "bench")
    for document in documents {
      var document = document
      try body(&document, context)
    }
  }

  // MARK: Measuring

  private static func residentBytes() -> Int {
    let fields =
      (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * sysconf(Int32(_SC_PAGESIZE))
  }

  private static func line(_ name: String, _ figure: String, _ ratio: Double?) {
    print(
      "lua: " + name.padding(toLength: 30, withPad: " ", startingAt: 0)
        + figure.padding(toLength: 24, withPad: " ", startingAt: 0)
        + (ratio.map { "\(number($0, 2)) times" } ?? ""))
  }

  private static func number(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}
