import CollateCore
import Foundation

/// One task of extraction: its gold, how the scorer is asked, and the figures that are read off it.
struct ExtractTask: Sendable {
  /// A figure of the score.
  struct Figure: Sendable {
    let name: String
    /// Keys that lead to it in what the scorer prints.
    let path: [String]
    /// What this converter gave at commit 75197bc; nothing may fall below it.
    let recorded: Double
  }

  /// File of the gold below the folder of extraction.
  let gold: String
  /// What the scorer calls the task.
  let scorer: String
  let figures: [Figure]
  /// The lines that the scorer reads, one for each of the gold.
  let predictions: @Sendable ([ExtractGold], StageChain) throws -> [JSON]

  /// All that the scorer of the shared data judges.
  static let all: [ExtractTask] = [
    sentences("sent/gum_news_dev.jsonl", "sentences, GUM", 97.6),
    sentences("sent/ewt_dev.jsonl", "sentences, EWT", 88.4),
    names("ner/gum_ccby_train.jsonl", "GUM", 60.5, organisations: 40.8),
    names("ner/wikigold.jsonl", "WikiGold", 69.5, organisations: 49.1),
    names("ner/uner_ewt_dev.jsonl", "EWT", 69.5, organisations: 58.0),
    // Half of it is fitted on: `fit-names` measures the other half.
    names("ner/btc.jsonl", "Twitter, half fitted", 54.1, organisations: 44.9),
    ExtractTask(
      gold: "gum/alias_dev.jsonl", scorer: "alias",
      figures: [Figure(name: "aliases, B³", path: ["B3", "F1"], recorded: 87.6)]
    ) { try texts($0, $1) { ("mentions", $0.mentions) } },
    ExtractTask(
      gold: "gum/attribution_dev.jsonl", scorer: "quotes",
      figures: [
        Figure(name: "attribution, content", path: ["content", "F1"], recorded: 62.5),
        Figure(name: "attribution, content and source", path: ["content+source", "F1"], recorded: 57.0),
      ]
    ) { try texts($0, $1) { ("attr", $0.attributions) } },
    ExtractTask(
      gold: "gum/dates_dev.jsonl", scorer: "dates",
      figures: [Figure(name: "dates, value", path: ["value", "F1"], recorded: 84.6)]
    ) { try texts($0, $1) { ("timex", $0.dates) } },
  ]

  private static func sentences(_ gold: String, _ name: String, _ recorded: Double) -> ExtractTask {
    ExtractTask(
      gold: gold, scorer: "sent", figures: [Figure(name: name, path: ["F1"], recorded: recorded)]
    ) { try texts($0, $1) { ("spans", $0.sentences) } }
  }

  private static func names(
    _ gold: String, _ name: String, _ recorded: Double, organisations: Double
  ) -> ExtractTask {
    ExtractTask(
      gold: gold, scorer: "ner",
      figures: [
        Figure(name: "names, " + name, path: ["all", "F1"], recorded: recorded),
        Figure(name: "organisations, " + name, path: ["ORG"], recorded: organisations),
      ]
    ) { try tagged($0, $1) }
  }

  /// The same of every text.
  private static func texts(
    _ gold: [ExtractGold], _ stages: StageChain, _ found: (ExtractedText) -> (String, JSON)
  ) throws -> [JSON] {
    try gold.map { line in
      let (key, value) = found(try ExtractedText(line.text ?? "", day: line.dct, stages: stages))
      return .object([.init("id", JSON(line.id)), .init(key, value)])
    }
  }

  /// Sentences that are read as one text, a line each: as many as an article has, because names explain each other.
  private static let readTogether = 40

  /// The tags of sentences, those of different documents apart.
  private static func tagged(_ gold: [ExtractGold], _ stages: StageChain) throws -> [JSON] {
    var result: [JSON] = []
    while result.count < gold.count {
      let first = gold[result.count]
      let document = gold[result.count...].prefix(readTogether).prefix { $0.file == first.file }
      let sentences = document.map { $0.tokens ?? [] }
      let text = try ExtractedText(
        sentences.map { $0.joined(separator: " ") }.joined(separator: "\n"), stages: stages)
      var start = 0
      for tokens in sentences {
        result.append(["tokens": .array(tokens.map(JSON.string)), "tags": text.tags(of: tokens, from: start)])
        start += tokens.reduce(0) { $0 + $1.utf8.count + 1 }
      }
    }
    return result
  }
}
