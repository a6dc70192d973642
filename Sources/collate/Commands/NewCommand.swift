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
    switch subject {
    case .pipeline:
      let path = name + ".yaml"
      try requireNothing(at: path)
      try UserFile.write(Array(Templates.pipeline(name).utf8), to: path)
      Console.write(path + "\n")
    case .plugin:
      try requireNothing(at: name)
      let files = [
        ("README.md", Templates.pluginReadme(name, phase)), (name + ".lua", Templates.stage(name, phase)),
        (name + ".test.lua", Templates.stageTest(name, phase)),
      ]
      try UserFile.writeFolder(files.map { (name: $0, bytes: Array($1.utf8)) }, at: name)
      for (file, _) in files { Console.write("\(name)/\(file)\n") }
    }
  }

  private func requireNothing(at path: String) throws {
    if FileManager.default.fileExists(atPath: path) {
      throw Problem(.cannotCreate, "\(path) exists already; nothing was written")
    }
  }
}
