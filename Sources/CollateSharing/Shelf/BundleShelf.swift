import CollateCore
import CollateText
import Foundation

/// The bundles of a folder: takes them in, replaces and removes them, and says so in the lock.
public struct BundleShelf {
  /// The folder of the lock: `""` for the current one, else with a slash at its end.
  private let project: String
  /// The lock.
  public private(set) var lock: LockFile

  /// Opens the bundles of a folder. Throws where its lock cannot be read, or the bundles would lie elsewhere.
  public init(project: String) throws(SharingFault) {
    self.project = project
    lock = try LockFile.read(in: project) ?? LockFile(path: project + LockFile.name)
    let folder = project + BundlePlace.folder
    guard !FolderFacts.exists(folder) || FolderFacts.isFolder(folder) else {
      throw SharingFault(
        .cannotCreate, "\(folder) is a link or not a folder: bundles are kept in a folder of that name")
    }
  }

  /// A bundle whose files are laid out, but which nothing can run yet.
  public struct Draft {
    let bundle: SharedBundle
    let place: BundlePlace
    let temporary: String

    /// The path of its pipeline in its temporary place; nil for a plugin.
    public var entry: String? { bundle.config.entry.map { temporary + "/" + $0.text } }
    /// The folder of its files.
    public var folder: String { temporary }

    /// How a plugin in it is called in the lock, by its temporary path.
    func lockPath(ofPlugin path: String) -> String {
      LockPath.normalised(place.relativeFolder + "/" + LockPath.relative(path, to: temporary + "/"))
    }

    /// Removes what was laid out.
    public func discard() { try? FileManager.default.removeItem(atPath: temporary) }
  }

  /// Lays out the files of a bundle under a name of its own. Throws where another folder has that name.
  public func draft(_ bundle: SharedBundle, name: String) throws(SharingFault) -> Draft {
    let place = BundlePlace(project: project, name: name)
    // A manifest beside it tells of a bundle that was being put there when the program ended.
    if lock.bundle(name) == nil, FolderFacts.exists(place.path), !FolderFacts.exists(place.manifest) {
      throw SharingFault(.cannotCreate, "\(place.path) exists already and is not a bundle of the lock")
    }
    let temporary = project + BundlePlace.folder + "/.\(name).partial"
    let draft = Draft(bundle: bundle, place: place, temporary: temporary)
    draft.discard()
    do throws(SharingFault) {
      try bundle.write(to: temporary)
    } catch {
      draft.discard()
      throw error
    }
    return draft
  }

  /// How a bundle came here.
  public struct Provenance {
    /// Where it came from.
    public var source: String
    /// Who signed it; nil where nobody did and that was accepted.
    public var signer: VerifiedSigner?
    /// When that was verified, in seconds since 1970.
    public var time: Int
    /// What its plugins may do, by their folders.
    public var grants: [String: Set<Capability>]

    /// Makes a provenance.
    public init(source: String, signer: VerifiedSigner?, time: Int, grants: [String: Set<Capability>]) {
      self.source = source
      self.signer = signer
      self.time = time
      self.grants = grants
    }
  }

  /// Puts a draft in its place and says so in the lock, which is written last: until then, what lies there is no bundle.
  public mutating func take(_ draft: Draft, _ provenance: Provenance) throws(SharingFault) {
    let bundle = draft.bundle
    let place = draft.place
    let folder = place.relativeFolder + "/"
    lock.remove(bundle: place.name)
    lock.add(.bundle(name: place.name, digest: bundle.manifest.digest, source: provenance.source))
    if let entry = bundle.config.entry { lock.add(.entry(name: place.name, path: entry.text)) }
    for file in bundle.manifest.files {
      lock.add(.file(path: folder + file.path.text, digest: file.blob.digest))
    }
    for (plugin, capabilities) in provenance.grants {
      for capability in capabilities {
        lock.add(.grant(folder: draft.lockPath(ofPlugin: plugin), capability: capability))
      }
    }
    if let signer = provenance.signer {
      lock.add(
        .signer(
          name: place.name, fingerprint: signer.fingerprint, day: UTCTime.text(provenance.time),
          principal: signer.principal))
    } else {
      lock.add(.unsigned(name: place.name))
    }
    try? FileManager.default.removeItem(atPath: place.path)
    try? FileManager.default.removeItem(atPath: place.signature)
    try SharedFile.write(bundle.manifest.bytes, to: place.manifest)
    if let signer = provenance.signer, let signature = bundle.signature(by: signer) {
      try SharedFile.write(signature, to: place.signature)
    }
    do {
      try FileManager.default.moveItem(atPath: draft.temporary, toPath: place.path)
    } catch {
      throw SharingFault(.cannotCreate, "\(place.path): cannot put the bundle there")
    }
    try write()
  }

  /// Removes a bundle. Throws where there is none of that name.
  public mutating func remove(_ name: String) throws(SharingFault) {
    guard lock.bundle(name) != nil else { throw unknown(name) }
    let place = BundlePlace(project: project, name: name)
    lock.remove(bundle: name)
    try write()
    for path in [place.path, place.manifest, place.signature] {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// The bundle of a name.
  public func bundle(_ name: String) throws(SharingFault) -> LockedBundle {
    guard let bundle = lock.bundle(name) else { throw unknown(name) }
    return bundle
  }

  /// What a plugin of a bundle may do, by the path of the plugin in it.
  public func grants(of name: String) -> [String: Set<Capability>] {
    let folder = BundlePlace(project: "", name: name).relativeFolder
    var grants: [String: Set<Capability>] = [:]
    for case .grant(let path, let capability) in lock.entries
    where path == folder || path.hasPrefix(folder + "/") {
      grants[path, default: []].insert(capability)
    }
    return grants
  }

  /// The lines of the lock for the files of a bundle: digest and path.
  public func files(of name: String) -> Set<String> {
    let folder = BundlePlace(project: "", name: name).relativeFolder + "/"
    return Set(
      lock.files(below: folder).compactMap { path in
        lock.file(path).map { "\(path.dropFirst(folder.utf8.count))  \($0.digest.short)" }
      })
  }

  /// What a draft asks for and nobody granted yet, by the folders of its plugins in the lock. `asked` has their temporary
  /// paths; what was granted to the bundle of that name before counts.
  public func ungranted(_ asked: [String: Set<Capability>], of draft: Draft) -> [String: Set<Capability>] {
    let granted = grants(of: draft.place.name)
    var missing: [String: Set<Capability>] = [:]
    for (folder, capabilities) in asked {
      let path = draft.lockPath(ofPlugin: folder)
      let rest = capabilities.subtracting(granted[path] ?? [])
      if !rest.isEmpty { missing[path] = rest }
    }
    return missing
  }

  private func unknown(_ name: String) -> SharingFault {
    SharingFault(
      .noInput, "there is no bundle '\(name)' here",
      suggestion: EditDistance.suggestion(for: name, among: lock.bundles.map(\.name)))
  }

  private func write() throws(SharingFault) { try SharedFile.write(lock.bytes, to: lock.path) }
}
