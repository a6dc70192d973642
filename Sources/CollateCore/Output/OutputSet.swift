import Foundation

/// What an output folder holds of Collate's own.
public enum OutputSet {
  /// Whether bytes that were read at `path` below `folder` are an output of Collate that nobody has changed.
  public static func isOwn(_ bytes: [UInt8], at path: String, in folder: String) -> Bool {
    if OutputMark.origin(of: bytes) == .own { return true }
    let list = FileManager.default.contents(atPath: folder + "/" + OutputManifest.path) ?? Data()
    return OutputManifest(Array(list)).origin(of: bytes, at: path) == .own
  }
}
