import CollateCore
import CollateText
import Foundation

/// The modules of a script: Lua files in folders below its own, read when they are asked for. The folder may be that of a
/// person's whole work, so nothing else of it is looked at.
final class ScriptModules {
  private let folder: String
  private let mostBytes: Int
  /// The files read so far.
  private(set) var read: [LuaSource] = []

  /// Looks in a folder, for files of at most that many bytes.
  init(folder: String, mostBytes: Int) {
    self.folder = folder.isEmpty ? "." : folder
    self.mostBytes = mostBytes
  }

  /// The module that `require` calls `name`: `lib.words` is `lib/words.lua`.
  func module(named name: String) throws(LuaCallError) -> LuaSource {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && !$0.contains("/") && !$0.contains("\0") }) else {
      throw LuaCallError(
        "there is no module '\(name)': require \"lib.words\" loads lib/words.lua from the folder of the script"
      )
    }
    let file = parts.joined(separator: "/") + ".lua"
    let source = LuaSource(
      file: file, path: folder == "." ? file : folder + "/" + file, bytes: try bytes(of: file, name))
    read.append(source)
    return source
  }

  private func bytes(of file: String, _ name: String) throws(LuaCallError) -> [UInt8] {
    do throws(FolderFile.Refusal) {
      return try FolderFile.bytes(of: file, in: folder, most: mostBytes)
    } catch .noFile {
      let hint = EditDistance.hint(for: name, among: names(beside: file).filter { $0 != name })
      throw LuaCallError("there is no module '\(name)'" + (hint.isEmpty ? ": \(file) is not a file" : hint))
    } catch {
      throw LuaCallError("the module '\(name)' \(error.reason)")
    }
  }

  /// Modules in the folder where one was looked for.
  private func names(beside file: String) -> [String] {
    let place = (file as NSString).deletingLastPathComponent
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + place)) ?? []
    return entries.filter { $0.hasSuffix(".lua") }.map {
      place.replacing("/", with: ".") + "." + $0.dropLast(4)
    }
  }
}
