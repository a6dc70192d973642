import ArgumentParser
import CollateCore
import CollateLua
import Foundation

/// Writes the types of the Lua API for editors.
struct LuaTypesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "Write the types of the Lua API for editors that use lua-language-server.",
    discussion: """
      Writes \(EditorTypes.folder)/collate.lua, and \(EditorTypes.settingsPath) where there is none.

      Example: collate lua types --out plugins/hedges
      """)

  @Option(help: "The folder that the editor opens.", completion: .directory)
  var out = "."

  func run() throws {
    for (path, text) in EditorTypes.files {
      let path = out + "/" + path
      let present = FileManager.default.contents(atPath: path)
      if let present, path.hasSuffix(EditorTypes.settingsPath), present != Data(text.utf8) {
        Console.error([
          "collate: \(path) was not changed; add \"\(EditorTypes.folder)\" to its \"workspace.library\""
        ])
        continue
      }
      try UserFile.write(Array(text.utf8), to: path)
      Console.write(path + "\n")
    }
  }
}
