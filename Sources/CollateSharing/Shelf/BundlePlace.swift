import CollateCore

/// Where a bundle lies: in `bundles/NAME/` beside the lock that speaks of it, its manifest and its signature next to it.
struct BundlePlace: Hashable {
  /// The folder of all bundles.
  static let folder = "bundles"

  /// The folder of the lock: `""` for the current one, else with a slash at its end.
  let project: String
  /// The name of the bundle.
  let name: String

  /// Whether a path from the folder of a lock leads into a bundle.
  static func isInside(_ path: String) -> Bool { path.hasPrefix(folder + "/") }

  init(project: String, name: String) {
    self.project = project
    self.name = name
  }

  /// The bundle that a file or folder is part of, wherever links lead; of a bundle within another, the outer one.
  init?(containing path: String) {
    guard let resolved = FolderFacts.resolved(path) else { return nil }
    let parts = resolved.split(separator: "/").map(String.init)
    for (index, part) in parts.enumerated() where part == Self.folder && index + 1 < parts.count {
      let place = BundlePlace(
        project: "/" + parts[..<index].map { $0 + "/" }.joined(), name: parts[index + 1])
      if FolderFacts.exists(place.manifest) || FolderFacts.exists(place.project + LockFile.name) {
        self = place
        return
      }
    }
    return nil
  }

  /// The folder of its files, as the lock writes it.
  var relativeFolder: String { Self.folder + "/" + name }
  /// The folder of its files.
  var path: String { project + relativeFolder }
  /// Its manifest.
  var manifest: String { path + ".manifest.json" }
  /// The signature of its manifest.
  var signature: String { path + ".sshsig" }

  /// A path inside it as the lock writes it.
  func lockPath(of path: String) -> String? {
    guard let resolved = FolderFacts.resolved(path),
      let folder = FolderFacts.resolved(project.isEmpty ? "." : project)
    else { return nil }
    return LockPath.relative(resolved, to: folder == "/" ? "/" : folder + "/")
  }
}
