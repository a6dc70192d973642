import CollateCore
import Synchronization

/// The data files of a plugin: each is read once, however many of its stages declare it.
package final class PluginData: Sendable {
  /// Bytes that all of them may have.
  private static let mostBytes = 32 << 20

  private struct Read {
    var files: [String: DataFile] = [:]
    var bytes = 0
  }

  private let folder: PluginFolder
  private let read = Mutex(Read())

  init(_ folder: PluginFolder) { self.folder = folder }

  /// The file of a declaration. Throws what is wrong at the line of the file, or where the stage declares it.
  func file(_ declared: DataDeclaration) throws(Diagnostic) -> DataFile {
    try read.withLock { read throws(Diagnostic) in
      if let file = read.files[declared.file] { return file }
      let bytes: [UInt8]
      do throws(FolderFile.Refusal) {
        bytes = try folder.bytes(of: declared.file, most: declared.format.mostBytes)
      } catch {
        throw declared.fault("'\(folder.shownPath(of: declared.file))' \(error.reason)")
      }
      read.bytes += bytes.count
      if read.bytes > Self.mostBytes {
        throw declared.fault("the data files of the plugin have more than \(Self.mostBytes >> 20) MB")
      }
      do throws(DataFault) {
        let file = try DataFile(path: declared.file, format: declared.format, bytes: bytes)
        read.files[declared.file] = file
        return file
      } catch {
        let source = LuaSource(file: declared.file, path: folder.shownPath(of: declared.file), bytes: bytes)
        let places = LuaPlaces(source)
        throw places.diagnostic(error.reason, at: places.start(of: error.line))
      }
    }
  }
}

/// A data file as a stage declares it.
struct DataDeclaration: Sendable {
  /// Its name in bodies.
  let name: String
  /// Its path in the plugin.
  let file: String
  let format: DataFile.Format
  /// Where that stands, with the line.
  let place: Diagnostic

  /// The fault at the place where it is declared.
  func fault(_ message: String) -> Diagnostic {
    var fault = place
    fault.message = message
    return fault
  }
}

/// What a stage reads with `collate.data`.
struct StageData: Sendable {
  /// The names, in order; each file has the place of its name.
  let names: [String]
  let files: [DataFile]

  /// Reads what a stage declares. Throws the faults of all files.
  init(_ declared: [DataDeclaration], from data: PluginData) throws(ConfigurationError) {
    var files: [DataFile] = []
    var faults: [Diagnostic] = []
    for declared in declared {
      do throws(Diagnostic) {
        files.append(try data.file(declared))
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else { throw ConfigurationError(faults) }
    names = declared.map(\.name)
    self.files = files
  }
}
