import CollateSharing
import Foundation

/// Bundles that are named where a pipeline is expected.
enum BundleName {
  /// The path of a pipeline: the one given, or that of the bundle of that name where no file is there.
  static func pipeline(_ pipeline: String) throws -> String {
    guard !FileManager.default.fileExists(atPath: pipeline), let lock = try LockFile.read(in: ""),
      let entry = lock.bundle(pipeline)?.entry
    else { return pipeline }
    return "bundles/\(pipeline)/\(entry)"
  }
}
