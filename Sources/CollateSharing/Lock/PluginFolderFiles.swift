import CollateCore

/// The files of a plugin as locks and bundles hold them: all but hidden ones.
enum PluginFolderFiles {
  /// Bytes that a single file may have.
  static let mostBytes = 64 << 20

  /// A file by its path in the folder.
  struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// All files of a folder, by path. Throws every one that cannot be shared: links, devices, files that are too large.
  static func files(of folder: String) throws(SharingFault) -> [File] {
    var files: [File] = []
    var faults: [Diagnostic] = []
    for entry in try FolderWalk.entries(of: folder) where !isHidden(entry.path) {
      guard entry.isFile else {
        faults.append(
          Diagnostic(
            "\(PathText.shown(folder + "/" + entry.path)) is a link or not a file: put the file itself there")
        )
        continue
      }
      do throws(SharingFault) {
        files.append(
          File(path: entry.path, bytes: try FolderWalk.bytes(of: folder + "/" + entry.path, most: mostBytes)))
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw SharingFault(.badConfiguration, faults) }
    return files
  }

  /// Whether a part of a path begins with a point.
  static func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }
}
