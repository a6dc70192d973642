import CollateCore

/// A plugin that a pipeline names by where it comes from and what it is: `oci://host/name@sha256:…` or
/// `git+https://host/name@COMMIT`. It is taken from the bundles at hand; a run never fetches.
struct PinnedReference {
  private let text: String
  private let digest: Digest?

  /// Reads a reference; nil for the path of a folder.
  init?(_ text: String) {
    guard text.hasPrefix("oci://") || text.hasPrefix("git+") else { return nil }
    self.text = text
    digest = text.range(of: "@sha256:").flatMap { Digest(text[text.index(after: $0.lowerBound)...]) }
  }

  /// The folder of the plugin, looked for in the locks of `folder` and of those above it. Throws where it was not added, or is
  /// no plugin.
  func folder(from folder: String) throws(SharingFault) -> String {
    if text.hasPrefix("oci://"), digest == nil {
      throw SharingFault(.badConfiguration, "'\(text)' is not pinned: write oci://host/name@sha256:…")
    }
    var above = FolderFacts.resolved(folder.isEmpty ? "." : folder) ?? "/"
    while true {
      let project = above == "/" ? "/" : above + "/"
      if let lock = try LockFile.read(in: project), let bundle = lock.bundles.first(where: isMeant) {
        guard bundle.entry == nil else {
          throw SharingFault(.badConfiguration, "'\(text)' is a pipeline, not a plugin")
        }
        return BundlePlace(project: project, name: bundle.name).path
      }
      if above == "/" { break }
      above = String(above[..<(above.lastIndex(of: "/") ?? above.startIndex)])
      if above.isEmpty { above = "/" }
    }
    throw SharingFault(.badConfiguration, "'\(text)' is not installed: run 'collate add \(text)' first")
  }

  /// Whether a bundle is the one: by its digest wherever it came from, or by its commit.
  private func isMeant(_ bundle: LockedBundle) -> Bool {
    digest.map { $0 == bundle.digest } ?? (bundle.source == text)
  }
}
