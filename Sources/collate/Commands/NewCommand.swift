import ArgumentParser
import CollateCore
import Foundation

extension Phase: ExpressibleByArgument {}

/// Makes a pipeline or a plugin to start from; what it makes runs and passes its own tests.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a pipeline or a plugin to start from.",
    discussion: """
      Example: collate new plugin hedges
      Example: collate new plugin radio-log --phase load
      Example: collate new pipeline morning-desk
      """)

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case pipeline, plugin
  }

  @Argument(help: "pipeline or plugin.")
  var subject: Subject

  @Argument(help: "Its name: lower-case letters, digits and hyphens.")
  var name: String

  @Option(help: "Phase of the stage of a plugin.")
  var phase = Phase.extract

  func validate() throws {
    let isValid =
      name.first?.isLetter == true
      && name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
    guard isValid else {
      throw ValidationError(
        "'\(name)' is not a name: use lower-case letters, digits and hyphens, a letter first")
    }
  }

  func run() throws {
    let files =
      switch subject {
      case .pipeline: ["\(name).yaml": Templates.pipeline(name)]
      case .plugin:
        [
          "\(name)/\(name).lua": Templates.stage(name, phase),
          "\(name)/\(name).test.lua": Templates.stageTest(name, phase),
          "\(name)/README.md": Templates.pluginReadme(name, phase),
        ]
      }
    for path in files.keys.sorted() where FileManager.default.fileExists(atPath: path) {
      throw Problem(.cannotCreate, "\(path) exists already; nothing was written")
    }
    for path in files.keys.sorted() {
      try UserFile.write(Array((files[path] ?? "").utf8), to: path)
      Console.write(path + "\n")
    }
  }
}
