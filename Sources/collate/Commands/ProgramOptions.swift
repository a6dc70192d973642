import ArgumentParser
import CollateLoad

/// The programs that a command line grants to the stages of a pipeline.
struct ProgramOptions: ParsableArguments {
  @Option(
    name: .customLong("program"),
    help: ArgumentHelp(
      "Grant a program to the pipeline: pdftotext or pandoc, or a name and the program with its arguments; may be given "
        + "several times.",
      valueName: "name[=program {file}]"))
  var values: [String] = []

  /// The programs with their arguments, by name.
  func granted() throws -> [String: [String]] {
    var granted: [String: [String]] = [:]
    for value in values {
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let given = parts.count == 2 ? parts[1].split(separator: " ").map(String.init) : nil
      guard let words = given ?? ReadyProgram.named(parts[0])?.words, !words.isEmpty, !parts[0].isEmpty else {
        let ready = ReadyProgram.all.map(\.name).joined(separator: ", ")
        throw ValidationError(
          "--program knows \(ready) by name; for another write --program 'name=program {file}', not '\(value)'"
        )
      }
      granted[parts[0]] = words
    }
    return granted
  }
}
