import CollateCore
import Synchronization

/// Stands between a pipeline and the files it names: nothing runs that differs from what was locked.
///
/// A pipeline of one's own is held to its lock where that is asked for, a bundle always. Faults are gathered, so that one pass
/// tells them all.
public final class LockGuard: Sendable {
  /// Reads whose signatures count, where that is asked; nil where this machine has no such list.
  public typealias Signers = @Sendable () throws(SharingFault) -> AllowedSigners?

  private struct State {
    var faults: [SharingFault] = []
    var checked: Set<BundlePlace> = []
  }

  private let folder: String
  /// The folder that the pipeline's own plugins must lie in, where it is part of a bundle.
  private let confines: String?
  /// Whether it is a bundle that is being taken in, of which no lock speaks yet.
  private let isDraft: Bool
  /// The lock that own files are held to; nil where that was not asked for.
  private let lock: LockFile?
  private let signers: Signers
  private let state = Mutex(State())

  /// Makes a guard for a pipeline by the path that the user wrote. Throws where it must be locked and is not.
  public init(pipeline path: String, isLocked: Bool, signers: @escaping Signers = { nil })
    throws(SharingFault)
  {
    folder = PathResolution.folder(of: path)
    confines = BundlePlace(containing: path)?.path
    isDraft = false
    self.signers = signers
    guard isLocked, confines == nil else {
      lock = nil
      return
    }
    guard let lock = try LockFile.read(in: folder) else {
      throw SharingFault(
        .badConfiguration, "\(folder)\(LockFile.name) does not exist: run 'collate lock \(path)' first")
    }
    guard lock.locks(LockPath.relative(path, to: folder)) else {
      throw SharingFault(
        .badConfiguration, "\(path) is not locked: run 'collate lock \(path)' first",
        at: .init(file: lock.path, line: 1, column: 1))
    }
    self.lock = lock
  }

  /// Makes a guard for a pipeline from elsewhere that is being taken in: its plugins must lie in the folder that holds it.
  public init(draft folder: String, pipeline: String, signers: @escaping Signers) {
    self.folder = PathResolution.folder(of: pipeline)
    confines = FolderFacts.resolved(folder) ?? folder
    isDraft = true
    lock = nil
    self.signers = signers
  }

  /// Throws what differs where a folder is part of a bundle.
  public static func check(folder path: String, signers: @escaping Signers) throws(ConfigurationError) {
    guard let place = BundlePlace(containing: path) else { return }
    do throws(SharingFault) {
      let faults = try BundleCheck(place: place, signers: try signers()).faults()
      if !faults.isEmpty { throw SharingFault(.notPermitted, faults) }
    } catch {
      throw ConfigurationError(error.diagnostics)
    }
  }

  /// Everything that was found; nil where all is as it was locked. What is not permitted comes before what is wrong.
  public var fault: SharingFault? {
    let faults = state.withLock(\.faults)
    guard let first = faults.first else { return nil }
    let kind = faults.contains { $0.kind == .notPermitted } ? .notPermitted : first.kind
    return SharingFault(kind, Array(Set(faults.flatMap(\.diagnostics))).sorted())
  }

  /// Checks a pipeline file that was read.
  public func check(file path: String, bytes: [UInt8]) {
    if let confines, !isInside(path, confines) {
      report([Diagnostic("the pipeline uses a file outside its bundle: \(path)")], .notPermitted)
    }
    if isDraft { return }
    if let place = BundlePlace(containing: path) {
      _ = check(place)
    } else if let lock {
      report(Self.drift(of: LockPath.relative(path, to: folder), bytes, in: lock))
    }
  }

  /// The folder of a plugin: the one that the pipeline names, or that of the bundle it is pinned to. Its files are checked
  /// before anything of it runs. Throws what differs; it is part of `fault` too.
  public func folder(of plugin: PluginReference) throws(ConfigurationError) -> String {
    if let pin = PinnedReference(plugin.folder) {
      let path: String
      do throws(SharingFault) {
        path = try pin.folder(from: folder)
      } catch {
        throw ConfigurationError(error.diagnostics)
      }
      try throwing(BundlePlace(containing: path).map(check) ?? [])
      return path
    }
    if let confines {
      if !isInside(plugin.folder, confines) {
        let faults = [Diagnostic("the pipeline names a plugin outside its bundle: \(plugin.folder)")]
        report(faults, .notPermitted)
        throw ConfigurationError(faults)
      }
      if isDraft { return plugin.folder }
    }
    if let place = BundlePlace(containing: plugin.folder) {
      try throwing(check(place))
    } else if let lock {
      let faults = Self.drift(
        ofPlugin: plugin.folder, as: LockPath.relative(plugin.folder, to: folder), in: lock)
      report(faults)
      try throwing(faults)
    }
    return plugin.folder
  }

  private func isInside(_ path: String, _ folder: String) -> Bool {
    guard let resolved = FolderFacts.resolved(path) else { return false }
    return resolved == folder || resolved.hasPrefix(folder + "/")
  }

  private func throwing(_ faults: [Diagnostic]) throws(ConfigurationError) {
    if !faults.isEmpty { throw ConfigurationError(faults) }
  }

  /// Checks what a plugin asks for against what was granted.
  public func check(asked: Set<Capability>, ofPlugin path: String) throws(ConfigurationError) {
    let place = isDraft && isInside(path, confines ?? "") ? nil : BundlePlace(containing: path)
    do throws(SharingFault) {
      let lock = try place.map { place throws(SharingFault) in try LockFile.read(in: place.project) } ?? lock
      guard let lock else { return }
      checkGrants(asked, of: place?.lockPath(of: path) ?? LockPath.relative(path, to: folder), in: lock)
    } catch {
      report(error.diagnostics, error.kind)
      throw ConfigurationError(error.diagnostics)
    }
  }

  private func checkGrants(_ asked: Set<Capability>, of plugin: String, in lock: LockFile) {
    let granted = lock.grants(of: plugin)
    let missing = asked.subtracting(granted).sorted().map { capability in
      Diagnostic(
        "the plugin in \(plugin) asks for '\(capability)', which the lock does not grant",
        at: .init(file: lock.path, line: 1, column: 1))
    }
    let unasked = granted.subtracting(asked).sorted().map { capability in
      Diagnostic(
        "the plugin in \(plugin) does not ask for '\(capability)'",
        at: lock.place(of: .grant(folder: plugin, capability: capability)))
    }
    report(missing, .notPermitted)
    report(unasked)
  }

  // MARK: Differences

  /// Checks a bundle once.
  private func check(_ place: BundlePlace) -> [Diagnostic] {
    guard state.withLock({ $0.checked.insert(place).inserted }) else { return [] }
    var faults: [Diagnostic] = []
    do throws(SharingFault) {
      faults = try BundleCheck(place: place, signers: try signers()).faults()
    } catch {
      faults = error.diagnostics
    }
    report(faults, .notPermitted)
    return faults
  }

  private static func drift(of path: String, _ bytes: [UInt8], in lock: LockFile) -> [Diagnostic] {
    guard let (digest, entry) = lock.file(path) else {
      return [Diagnostic("\(path) is not in the lock", at: .init(file: lock.path, line: 1, column: 1))]
    }
    let now = Digest(of: bytes)
    if now == digest { return [] }
    return [
      Diagnostic("\(path) changed: locked \(digest.short), now \(now.short)", at: lock.place(of: entry))
    ]
  }

  private static func drift(ofPlugin folder: String, as plugin: String, in lock: LockFile) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var missing = Set(lock.files(below: plugin + "/"))
    do throws(SharingFault) {
      for file in try PluginFolderFiles.files(of: folder) {
        let path = plugin + "/" + file.path
        missing.remove(path)
        faults += drift(of: path, file.bytes, in: lock)
      }
    } catch {
      return error.diagnostics
    }
    return faults
      + missing.sorted().compactMap { path in
        lock.file(path).map { Diagnostic("\(path) is gone", at: lock.place(of: $0.entry)) }
      }
  }

  private func report(_ faults: [Diagnostic], _ kind: SharingFault.Kind = .badConfiguration) {
    if !faults.isEmpty { state.withLock { $0.faults.append(SharingFault(kind, faults)) } }
  }
}
