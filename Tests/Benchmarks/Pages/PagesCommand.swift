import ArgumentParser
import CollateClean
import CollateCore
import CollateText
import Foundation

/// Scores what the clean stages make of annotated pages, and what they cost.
struct PagesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract:
      "Scores article, title, author and date of annotated pages, the headline left out, and the speed of cleaning."
  )

  @Option(help: "Folder of the shared data.")
  var shared = "../shared"

  @Option(help: "Folder of the pages, as html.tar.xz holds them.")
  var pages: String

  @Option(help: "Folder for the texts, one subfolder a variant.")
  var out: String

  func run() async throws {
    let folder = URL(fileURLWithPath: shared).appendingPathComponent("bench/clean")
    let gold = try JSONDecoder().decode(
      [String: PageGold].self, from: Data(contentsOf: folder.appendingPathComponent("gold.json")))
    let names = gold.keys.sorted()
    let files = try names.map { name in
      Array(try Data(contentsOf: URL(fileURLWithPath: pages).appendingPathComponent("\(name).html")))
    }
    guard let article = CleanStages.all.first(where: { $0.name == "clean.article" }) else { return }
    var facts = PageFactsScore()
    for (variant, stages) in [("article", [article]), ("article+boilerplate", CleanStages.all)] {
      let chain = try StageChain(stages)
      let texts = URL(fileURLWithPath: out).appendingPathComponent(variant)
      try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
      var documents: [Document] = []
      let seconds = try processorTime {
        for (name, bytes) in zip(names, files) { documents.append(try chain.run(on: Self.page(name, bytes))) }
      }
      for document in documents {
        try Self.body(of: document).write(
          to: texts.appendingPathComponent("\(document.name).txt"), atomically: false, encoding: .utf8)
        if variant == "article", let gold = gold[document.name] { facts.add(document, gold) }
      }
      print(
        variant
          + String(
            format: ": %.1f MB a processor second", Double(files.reduce(0) { $0 + $1.count }) / seconds / 1e6)
      )
      for half in [nil, 0, 1] as [Int?] {
        for set in ["scrapinghub", "wcxb"] {
          let ids = names.filter { name in
            gold[name].map { $0.set == set && (half == nil || $0.half == half) } ?? false
          }
          try await score(ids, texts, half.map { "\(set), half \($0)" } ?? set, folder)
        }
      }
    }
    print(facts.lines.joined(separator: "\n"))
    try facts.misses.write(
      to: URL(fileURLWithPath: out).appendingPathComponent("misses.tsv"), atomically: false, encoding: .utf8)
  }

  private static func page(_ name: String, _ bytes: [UInt8]) -> Document {
    Document(
      name: name, source: SourceFile(path: name, bytes: bytes), format: .html, encoding: "utf-8",
      readable: MappedText(identity: bytes))
  }

  /// The text without what is marked as furniture, and without lines that stand in an `h1`, which annotated texts
  /// leave out.
  private static func body(of document: Document) -> String {
    var bytes = document.bytes
    let furniture = document.annotations(Boilerplate.kind).map(\.span)
    for span in furniture + headlines(of: document) {
      for offset in span.start..<span.end where bytes[offset] != 0x0A { bytes[offset] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func headlines(of document: Document) -> [Span] {
    let starts = BlockRecord.headlines(of: document.source.bytes)
    var start = 0
    var spans: [Span] = []
    for line in document.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let span = Span(start, start + line.count)
      start = span.end + 1
      guard let place = document.sourceRanges(of: span).first else { continue }
      if starts.contains(place.start) { spans.append(span) }
    }
    return spans
  }

  private func score(_ ids: [String], _ texts: URL, _ name: String, _ folder: URL) async throws {
    let list = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: list) }
    try ids.joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
    let output = try await Python.output(
      of: folder.appendingPathComponent("score.py").path,
      [
        folder.appendingPathComponent("gold.json").path, texts.path, "--ids", list.path, "--no-bootstrap",
        "--json",
      ])
    guard let scores = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] else {
      return
    }
    let figures = ["f1", "precision", "recall", "accuracy", "tail10"].map { key in
      "\(key) " + String(format: "%.4f", scores[key] as? Double ?? 0)
    }
    print("  " + name.padding(toLength: 20, withPad: " ", startingAt: 0) + figures.joined(separator: "  "))
  }
}
