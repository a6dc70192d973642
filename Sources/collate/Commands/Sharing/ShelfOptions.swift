import ArgumentParser
import CollateSharing
import Foundation

/// The option that names the folder whose bundles are meant.
struct ShelfOptions: ParsableArguments {
  @Option(
    name: .long, help: "The folder with collate.lock and bundles/; without it, the current one.",
    completion: .directory)
  var into: String?

  /// Its bundles.
  func shelf() throws -> BundleShelf {
    guard let into, !into.isEmpty else { return try BundleShelf(project: "") }
    return try BundleShelf(project: into.hasSuffix("/") ? into : into + "/")
  }
}
