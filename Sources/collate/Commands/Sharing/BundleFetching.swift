import CollateCore
import CollateSharing
import Foundation

/// Brings bundles from where they are named: a registry, a repository of Git, an image layout, a folder.
struct BundleFetching {
  /// Whose signatures count, for bundles that the bundle is pinned to.
  var signers: LockGuard.Signers
  var tag: String?

  /// The bundle at a source. Nothing of it has run, but where Collate makes the bundle itself its plugins declared their
  /// stages, in processes of their own.
  func bundle(from source: String) throws -> SharedBundle {
    if source.hasPrefix("oci://") { return try Self.client(source).bundle() }
    if let git = try GitSource(source) { return try bundle(from: git) }
    if let layout = try ImageLayout(path: source, tag: tag) { return try layout.bundle() }
    return try BundleMaking(isIsolated: true, signers: signers).bundle(at: source)
  }

  /// A client for the registry of a reference.
  static func client(_ source: String) throws -> RegistryClient {
    try RegistryClient(try RegistryReference(source), environment: ProcessInfo.processInfo.environment)
  }

  private func bundle(from git: GitSource) throws -> SharedBundle {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("collate-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try git.write(to: folder)
    var making = BundleMaking(isIsolated: true, signers: signers)
    making.confines = folder
    if let path = git.path { return try making.bundle(at: folder + "/" + path) }
    var config = try making.bundle(at: folder)
    // The folder is a temporary one: the name is that of the repository.
    if config.config.entry == nil {
      config = try config.named(
        git.repository.split(separator: "/").last.map { String($0).replacing(".git", with: "") } ?? "")
    }
    return config
  }
}
