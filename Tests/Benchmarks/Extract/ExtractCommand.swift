import ArgumentParser
import CollateCore
import Foundation

/// Scores what the extract stages find on annotated texts, beside what was recorded.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Scores sentences, names, aliases, attributions and dates on annotated texts.")

  @Option(help: "Folder of the shared data.")
  var shared = "../shared"

  @Flag(help: "Only the words per processor second: to compare two builds in turn, or for a profiler.")
  var onlySpeed = false

  func run() async throws {
    let folder = URL(fileURLWithPath: shared).appendingPathComponent("bench/extract")
    guard FileManager.default.fileExists(atPath: folder.path) else {
      return print("skip: \(folder.path) is not on this machine")
    }
    let stages = try StageChain(DefaultPipeline().stages().filter { $0.phase == .extract })
    if !onlySpeed { try await Self.printScores(folder, stages) }
    print("words per processor second:", try Self.speed(folder, stages), "(at least 400000)")
  }

  private static func printScores(_ folder: URL, _ stages: StageChain) async throws {
    print("figure                              F1   recorded")
    for task in ExtractTask.all {
      let score = try await score(task, folder, stages)
      for figure in task.figures { print(line(figure.name, figure.value(in: score), figure.recorded)) }
    }
    let rules = try texts(folder.appendingPathComponent("sent/golden_rules_en.jsonl"))
    let right = try rules.count { try ExtractedText($0.text ?? "", stages: stages).sentenceTexts == $0.sents }
    print(line("sentences, golden rules of \(rules.count)", Double(right), 77))
  }

  /// Words that all extract stages together read in a second of the processor, on news articles.
  private static func speed(_ folder: URL, _ stages: StageChain) throws -> Int {
    let articles = try texts(folder.appendingPathComponent("sent/gum_news_dev.jsonl")).compactMap(\.text)
    let rounds = 20
    let seconds = try processorTime {
      for _ in 0..<rounds {
        for article in articles { _ = try stages.run(on: Document(name: "article", plain: article)) }
      }
    }
    let words = articles.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    return Int(Double(words * rounds) / seconds)
  }

  private static func line(_ name: String, _ value: Double, _ recorded: Double) -> String {
    name.padding(toLength: 34, withPad: " ", startingAt: 0)
      + String(format: "%5.1f %6.1f", value, recorded) + (value < recorded - 0.05 ? "  fell" : "")
  }

  /// What the scorer prints of a task.
  private static func score(_ task: ExtractTask, _ folder: URL, _ stages: StageChain) async throws
    -> Any
  {
    let gold = folder.appendingPathComponent(task.gold)
    let predictions = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: predictions) }
    let lines = try task.predictions(texts(gold), stages).map {
      JSONWriter.compact($0) + [UInt8(ascii: "\n")]
    }
    try Data(lines.joined()).write(to: predictions)
    let output = try await Python.output(
      of: folder.appendingPathComponent("scorers/score.py").path, [task.scorer, gold.path, predictions.path])
    return try JSONSerialization.jsonObject(with: Data(output.utf8))
  }

  private static func texts(_ file: URL) throws -> [ExtractGold] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(ExtractGold.self, from: $0)
    }
  }
}

extension ExtractTask.Figure {
  /// The figure in what the scorer printed; 0 where it is not there.
  fileprivate func value(in score: Any) -> Double {
    path.reduce(score as Any?) { ($0 as? [String: Any])?[$1] } as? Double ?? 0
  }
}
