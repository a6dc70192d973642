/// The versions of the Lua API: every stage says which one it was written for, and runs as that one.
///
/// What a version adds is used only by stages that ask for it, so that a stage never depends on more than it says, and an
/// older program refuses it by its number and not in the middle of a run.
enum ApiVersion {
  /// The versions that this program offers.
  static let all = 1...2
  /// The newest one.
  static let newest = all.upperBound

  /// The versions in words.
  static let words = "api = " + all.map(String.init).joined(separator: " and ")

  /// The rows of the API table that came with version 2.
  static let second: Set<String> = [
    "declaration.corrects", "declaration.same", "corpus.discrepancy", "corpus.regrade", "corpus.merge",
    "corpus.dismiss",
    "corpus.links", "discrepancy.type",
    "declaration.after", "declaration.write", "collate.output", "collate.csv", "collate.xml", "report.write",
    "declaration.data", "collate.data", "data.count", "data.row", "data.rows", "data.find", "data.all",
    "data.column", "data.words", "data.has", "data.value",
    "declaration.source", "declaration.takes", "document.set",
    "document.add", "document.correct", "document.remove", "document.words",
    "collate.measure", "measure.base", "measure.equal", "measure.before", "corpus.compare",
    "file.each_sentence", "document.each_sentence", "span.each_sentence", "span.source_ranges",
  ]

  /// The version since which there is a row of the API table.
  static func since(_ path: String) -> Int { second.contains(path) ? 2 : 1 }

  /// The version since which there is a function, by the number of its row.
  static let byEntry = ApiTable.entries.map { since($0.path) }

  /// What is wrong where a stage of one version uses what came with another; nil where nothing is.
  static func mismatch(_ version: Int, stage: Int) -> String? {
    version > stage ? "needs api = \(version); this stage was written for api = \(stage)" : nil
  }
}
