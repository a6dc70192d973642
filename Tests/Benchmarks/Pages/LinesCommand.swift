import ArgumentParser
import CollateClean
import CollateCore
import CollateText
import Foundation

/// Scores which lines of annotated pages, taken as pasted text, the clean stages keep.
struct LinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lines",
    abstract: "Scores which lines of annotated pages, pasted as text, are kept, beside the rule of C4.",
    discussion: """
      A page is the text of every block, one a line. A line belongs to the body where half its runs of four words stand in \
      the annotated text; headlines, which annotators leave out, do not count. The weights are fitted to all of these \
      pages: figures of pages that they were not fitted to are printed by Tests/Fitting/Lines/fit.py.
      """)

  @Option(help: "Folder of the shared data.")
  var shared = "../shared"

  @Option(help: "Folder of the pages, as html.tar.xz holds them.")
  var pages: String

  func run() async throws {
    let folder = URL(fileURLWithPath: shared).appendingPathComponent("bench/clean")
    let gold = try JSONDecoder().decode(
      [String: PageGold].self, from: Data(contentsOf: folder.appendingPathComponent("gold.json")))
    let chain = try StageChain(CleanStages.all)
    var scores: [String: (ours: LineScore, plain: LineScore)] = [:]
    for (name, truth) in gold.sorted(by: { $0.key < $1.key }) {
      let page = Array(
        try Data(contentsOf: URL(fileURLWithPath: pages).appendingPathComponent("\(name).html")))
      let lines = BlockRecord.blocks(of: page).map { PastedLine($0) }.filter { $0.words.count > 0 }
      let body = Set(PastedLine.runs(PastedLine.words(truth.articleBody)))
      let kept = try PastedLine.kept(lines, by: chain)
      for group in [truth.set, "\(truth.set), half \(truth.half)"] {
        var score = scores[group] ?? (LineScore(), LineScore())
        for (line, isKept) in zip(lines, kept) where !line.isHeadline {
          let isBody = line.isBody(of: body)
          score.ours.add(line.words.count, isKept: isKept, isBody: isBody)
          score.plain.add(line.words.count, isKept: line.isKeptByC4, isBody: isBody)
        }
        scores[group] = score
      }
    }
    for (group, score) in scores.sorted(by: { $0.key < $1.key }) {
      print(group)
      print("  clean.boilerplate  \(score.ours.text)")
      print("  C4's rule          \(score.plain.text)")
    }
  }
}

/// One line of a page that is pasted as text.
private struct PastedLine {
  let text: String
  let words: [String]
  let isHeadline: Bool

  init(_ block: BlockRecord) {
    text = block.text
    words = Self.words(block.text)
    isHeadline = block.isHeadline
  }

  static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Words.spans(in: bytes).map { Folding.key(bytes.string($0)) }
  }

  /// Runs of up to four words; those of a shorter text are the text.
  static func runs(_ words: [String]) -> [[String]] {
    (1...4).flatMap { length in
      words.count < length ? [] : (0...(words.count - length)).map { Array(words[$0..<($0 + length)]) }
    }
  }

  func isBody(of body: Set<[String]>) -> Bool {
    let length = min(4, words.count)
    let runs = (0...(words.count - length)).map { Array(words[$0..<($0 + length)]) }
    return runs.count(where: body.contains) * 2 >= runs.count
  }

  /// Whether it ends like a sentence and has five words: what C4 keeps of a page.
  var isKeptByC4: Bool {
    text.split(separator: " ").count >= 5
      && text.last.map { ".!?\"'\u{201D}\u{2019}".contains($0) } ?? false
  }

  /// Whether each line is kept, in whole or in its greater part, by stages that see all lines as one text.
  static func kept(_ lines: [PastedLine], by chain: StageChain) throws -> [Bool] {
    let document = try chain.run(
      on: Document(name: "pasted", plain: lines.map(\.text).joined(separator: "\n")))
    var isDropped = Array(repeating: false, count: document.source.bytes.count)
    for furniture in document.annotations(Boilerplate.kind) {
      for range in document.sourceRanges(of: furniture.span) {
        for offset in range.start..<range.end { isDropped[offset] = true }
      }
    }
    var start = 0
    return lines.map { line in
      let range = start..<(start + line.text.utf8.count)
      start = range.upperBound + 1
      return isDropped[range].count { $0 } * 2 < range.count
    }
  }
}

/// Lines kept and lost, each counted once and by its words.
private struct LineScore {
  private var (right, wrong, lost) = (SIMD2<Double>(), SIMD2<Double>(), SIMD2<Double>())

  mutating func add(_ words: Int, isKept: Bool, isBody: Bool) {
    let weight = SIMD2(1, Double(words))
    if isKept, isBody { right += weight }
    if isKept, !isBody { wrong += weight }
    if !isKept, isBody { lost += weight }
  }

  var text: String {
    let f1 = 2 * right / (2 * right + wrong + lost)
    return String(
      format: "F1 of lines %.3f, of their words %.3f (words of the body lost %.3f)", f1[0], f1[1],
      lost[1] / (right[1] + lost[1]))
  }
}
