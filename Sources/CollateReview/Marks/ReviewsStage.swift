import CollateCore
import Foundation

/// The stage `compare.reviews`.
enum ReviewsStage {
  static let definition = StageDefinition(
    name: "compare.reviews",
    phase: .compare,
    summary: "Applies what readers decided of rows, conflicts and candidates.",
    options: [
      OptionSpec(
        "marks", .paths, default: .list([]),
        help: "Files of marks, JSON lines; where readers disagree nothing is applied.")
    ],
    needs: [.claims, .discrepancies],
    uses: [.families],
    corrects: [.discrepancies, .claims, .timeline],
    seesAllEvents: true,
    example: "- use: compare.reviews\n  with: { marks: [] }"
  ) { options in
    let files = try options.strings("marks").map(File.init)
    // Every fault of every file is told at once.
    var (marks, faults): ([ReviewMark], [Diagnostic]) = ([], [])
    for file in files {
      do throws(ConfigurationError) {
        marks += try ReviewMarkReader().marks(file.bytes, file: file.path).map(\.mark)
      } catch {
        faults += error.diagnostics
      }
    }
    if !faults.isEmpty { throw ConfigurationError(faults) }
    let read = marks
    return .corpus { corpus, context in
      corpus.readFiles += files.map { ReadFile(stage: context.stage, path: $0.path, bytes: $0.bytes) }
      if !read.isEmpty { ReviewEditor(corpus).apply(read, to: &corpus, stage: context.stage) }
    }
  }

  /// A file of marks as it was when the pipeline was checked.
  private struct File {
    let path: String
    let bytes: [UInt8]

    init(_ path: String) throws(ConfigurationError) {
      self.path = path
      guard let data = FileManager.default.contents(atPath: path) else {
        let exists = FileManager.default.fileExists(atPath: path)
        throw ConfigurationError([
          Diagnostic("\(path): \(exists ? "the file of marks cannot be read" : "no such file of marks")")
        ])
      }
      bytes = Array(data)
    }
  }
}
