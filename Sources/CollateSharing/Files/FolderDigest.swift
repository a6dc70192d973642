import CollateCore
import Foundation

/// One digest for all files of a folder: what a run record and a lock say of a plugin.
public enum FolderDigest {
  /// SHA-256 over the sorted list of `<sha256>  <relative path>` lines of the folder's regular files. Hidden files and
  /// symbolic links do not count. Throws where the folder or a file cannot be read.
  public static func hex(of folder: String) throws -> String {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    let keys: [URLResourceKey] = [.isRegularFileKey, .isSymbolicLinkKey]
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
      let values = try root.appendingPathComponent(path).resourceValues(forKeys: Set(keys))
      return values.isRegularFile == true && values.isSymbolicLink != true
    }
    return hex(of: try files.map { ($0, Array(try Data(contentsOf: root.appendingPathComponent($0)))) })
  }

  /// The same over files that lie in no folder, by their paths in one.
  public static func hex(of files: [(path: String, bytes: [UInt8])]) -> String {
    let lines = files.sorted { $0.path < $1.path }.map { "\(ContentHash.hex(of: $0.bytes))  \($0.path)\n" }
    return ContentHash.hex(of: lines.joined().utf8)
  }
}
