import CollateCore
import Foundation

/// The Lua files of a plugin folder, sorted by what they are.
package struct PluginFiles: Sendable {
  package let stages: [LuaSource]
  package let tests: [LuaSource]
  package let modules: [LuaModule]
  /// Its data files.
  package let data: PluginData
  /// The longest file: words of a language have room in it.
  private static let mostBytes = 8 << 20

  /// Sorts Lua files; those that hold data are read from `folder`.
  init(_ sources: [LuaSource], folder: PluginFolder) {
    data = PluginData(folder)
    tests = sources.filter { $0.file.hasSuffix(".test.lua") }
    let others = sources.filter { !$0.file.hasSuffix(".test.lua") }
    stages = others.filter { !$0.file.contains("/") }
    modules = others.filter { $0.file.contains("/") }.map { source in
      LuaModule(name: String(source.file.dropLast(4)).replacing("/", with: "."), source: source)
    }
  }

  package init(folder: String) throws(ConfigurationError) {
    if Self.isFile(folder) {
      throw ConfigurationError([Diagnostic("'\(folder)' is a file: name the plugin by its folder")])
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    // The folder may be a link, into which the listing of paths does not go by itself.
    let linked = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: linked).sorted() else {
      throw ConfigurationError([Diagnostic("there is no plugin folder '\(folder)'")])
    }
    var sources: [LuaSource] = []
    for path in paths
    where path.hasSuffix(".lua") && !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      do throws(FolderFile.Refusal) {
        let bytes = try FolderFile.bytes(of: path, in: linked, most: Self.mostBytes)
        sources.append(LuaSource(file: path, path: prefix + path, bytes: bytes))
      } catch {
        throw ConfigurationError([Diagnostic("'\(prefix + path)' \(error.reason)")])
      }
    }
    self.init(sources, folder: .directory(linked, shown: prefix))
    guard !stages.isEmpty else {
      throw ConfigurationError([Diagnostic("the folder '\(folder)' has no stage: it has no *.lua file")]
      )
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
