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
    let lines = try files.sorted().map { path in
      let data = try Data(contentsOf: root.appendingPathComponent(path))
      return "\(ContentHash.hex(of: data))  \(path)\n"
    }
    return ContentHash.hex(of: lines.joined().utf8)
  }
}
