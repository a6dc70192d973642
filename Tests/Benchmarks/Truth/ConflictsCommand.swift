import ArgumentParser
import CollateCompare
import CollateCore
import CollateText
import Foundation

/// What `fit-conflicts` learns from.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract:
      "Prints every difference that the rules find in the events below some folders, as rows of features.",
    discussion: """
      A row: event, key, 1 where a reader noted it, 0 where none did and ? where nobody looked, rule, features. The \
      discrepancies of gold.json label an event, else the labels of --read: lines of event, key and 1 or 0.
      """)

  @Argument(help: ArgumentHelp("Folders of events.", valueName: "folder"))
  var folders: [String]

  @Option(help: ArgumentHelp("Labels of differences that were read one by one.", valueName: "file"))
  var read: String?

  @Option(help: ArgumentHelp("Leaves out events of this name below another folder.", valueName: "folder"))
  var except: [String] = []

  @Option(help: "What the names of the events begin with.")
  var prefix = ""

  @Flag(help: "Also print the values, with the passages around them, to read.")
  var texts = false

  func run() throws {
    let labels = try read.map(Self.labels) ?? [:]
    let pipeline = try DefaultPipeline()
    print((["event", "key", "label", "rule"] + ConflictRow.featureNames).joined(separator: "\t"))
    for folder in folders.map(URL.init(fileURLWithPath:)) {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      where name.hasPrefix(prefix) && !isExcepted(name) {
        let event = folder.appendingPathComponent(name)
        guard let gold = try? NotedValues(event.appendingPathComponent("gold.json")) else { continue }
        let corpus = try pipeline.corpus(of: gold.files.map { event.appendingPathComponent($0).path })
        for row in ConflictRow.all(in: corpus) {
          let label = gold.hasNotes ? gold.hold(row, in: corpus) : labels["\(name)\t\(row.key)"]
          let head = [name, row.key, label.map { $0 ? "1" : "0" } ?? "?", row.rule]
          print((head + row.features.map { String(format: "%.3f", $0) }).joined(separator: "\t"))
          if texts { row.sides.forEach { print("   ", Self.excerpt($0.passage, in: corpus)) } }
        }
      }
    }
  }

  private func isExcepted(_ name: String) -> Bool {
    except.contains { FileManager.default.fileExists(atPath: $0 + "/" + name) }
  }

  private static func excerpt(_ passage: Passage, in corpus: Corpus) -> String {
    let document = corpus.documents[passage.document]
    let bytes = document.bytes
    let before = bytes[max(0, passage.span.start - 120)..<passage.span.start]
    let after = bytes[passage.span.end..<min(bytes.count, passage.span.end + 120)]
    let parts = [before, bytes[passage.span.start..<passage.span.end], after].map {
      String(decoding: $0, as: UTF8.self).replacingOccurrences(of: "\n", with: " ")
    }
    return document.name + " " + parts[0] + "<<" + parts[1] + ">>" + parts[2]
  }

  private static func labels(_ file: String) throws -> [String: Bool] {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    return lines.reduce(into: [:]) { labels, line in
      let fields = line.split(separator: "\t")
      if fields.count == 3 { labels[fields[0] + "\t" + fields[1]] = fields[2] == "1" }
    }
  }
}
