import CollateCore

/// Writes what pipelines are made of into the lock of their folder.
public struct PipelineLock {
  /// The lock so far.
  public private(set) var lock: LockFile
  private let folder: String

  /// Begins the lock of a folder (`""` for the current one, else with a slash at its end) anew; what it says of bundles stays.
  public init(_ lock: LockFile, folder: String) {
    self.lock = lock
    self.folder = folder
    self.lock.remove { entry in
      switch entry {
      case .pipeline: true
      case .file(let path, _): !BundlePlace.isInside(path)
      case .grant(let path, _): !BundlePlace.isInside(path)
      default: false
      }
    }
  }

  /// Adds a pipeline that is run, by the path that the user wrote.
  public mutating func add(pipeline path: String, bytes: [UInt8]) {
    lock.add(.pipeline(path: LockPath.relative(path, to: folder)))
    add(file: path, bytes: bytes)
  }

  /// Adds a file that a pipeline rests on.
  public mutating func add(file path: String, bytes: [UInt8]) {
    let path = LockPath.relative(path, to: folder)
    if !BundlePlace.isInside(path) { lock.add(.file(path: path, digest: Digest(of: bytes))) }
  }

  /// Adds the files of a plugin, and what it asks for as granted. Throws files that cannot be locked. A plugin of a bundle
  /// is locked with the bundle.
  public mutating func add(plugin path: String, asked: Set<Capability>) throws(SharingFault) {
    let plugin = LockPath.relative(path, to: folder)
    if BundlePlace.isInside(plugin) { return }
    for file in try PluginFolderFiles.files(of: path) {
      lock.add(.file(path: plugin + "/" + file.path, digest: Digest(of: file.bytes)))
    }
    for capability in asked { lock.add(.grant(folder: plugin, capability: capability)) }
  }
}
