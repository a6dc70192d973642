import Foundation

/// The output folder of one run: the only place that is written, and held by one run at a time.
public final class OutputFolder: Sendable {
  /// How long another run is waited for.
  private static let patience = Duration.seconds(2)

  /// The path as the user gave it.
  public let path: String
  /// Which folder it is.
  public let identity: FileIdentity
  /// Whether it was made for this run.
  public let isNew: Bool
  private let journal: OutputJournal

  /// Opens the folder, made with those above it where it is missing, and locks it. The lock is on the folder itself: it
  /// leaves no file, and ends with the process. Throws where another run does not let go of it soon.
  public convenience init(_ path: String) throws(WriteFailure) {
    try self.init(path, patience: Self.patience)
  }

  init(_ path: String, patience: Duration) throws(WriteFailure) {
    self.path = path
    var isNew = false
    while true {
      isNew = try FolderMaking.make(path) || isNew
      let number = PathText.withSystemPath(path) { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      guard number >= 0, let folder = Descriptor(".", in: number, O_RDONLY | O_DIRECTORY) else {
        throw WriteFailure(errnoAt: path)
      }
      close(number)
      try Self.lock(folder, path, patience)
      // A run that was waited for may have removed the folder that it made and left empty.
      guard let identity = FileIdentity(descriptor: folder.number), identity == FileIdentity(of: path) else {
        continue
      }
      self.identity = identity
      self.isNew = isNew
      journal = OutputJournal(folder: folder, path: path)
      return
    }
  }

  private static func lock(_ folder: Descriptor, _ path: String, _ patience: Duration) throws(WriteFailure) {
    let deadline = ContinuousClock.now + patience
    while flock(folder.number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK where ContinuousClock.now < deadline: usleep(20_000)
      case EWOULDBLOCK:
        throw WriteFailure(
          path: path,
          reason: "another run holds this folder; wait until it ends, or choose another folder")
      // File systems without locks on folders, such as some network shares: the set is still replaced as one.
      case EBADF, ENOLCK, EOPNOTSUPP, EINVAL: return
      default: throw WriteFailure(errnoAt: path)
      }
    }
  }

  /// Finishes what a run that died had begun, and removes what it left over.
  public func settle() throws(WriteFailure) { try journal.settle() }

  /// Checks, before anything runs, that files of these names may be written: each is missing or an output of Collate, and
  /// none is a file that `given` names for its identity (given to the run as input).
  public func check(
    _ names: [OutputName], given: (FileIdentity, _ isForeign: Bool) -> String?
  ) throws(WriteFailure) {
    for name in names {
      guard let target = try journal.target(name) else { continue }
      let isForeign = target.origin != .own
      if let input = given(target.identity, isForeign) {
        throw WriteFailure(
          path: path + "/" + name.path,
          reason: "it is an input of this run (\(input)), and no input is overwritten; choose another folder")
      }
      try journal.refuse(name, of: target.origin)
    }
  }

  /// Replaces the files as one set. Then what Collate wrote under other names of `outdated`, and in folders of events that
  /// the set before listed, is removed.
  public func write(_ files: [OutputFile], outdated: [OutputName] = []) throws(WriteFailure) {
    var named: [(name: OutputName, bytes: [UInt8])] = []
    var manifest = journal.manifest
    // The list comes last: until all it names stand in place, the one of the set before holds.
    for file in manifest.note(files) ? files + [manifest.file] : files {
      let name: OutputName
      do throws(OutputName.Fault) {
        name = try OutputName(file.path)
      } catch {
        throw WriteFailure(path: file.path, reason: "the name of an output \(error.reason)")
      }
      if let other = named.first(where: { $0.name.collides(with: name) }) {
        throw WriteFailure(
          path: file.path, reason: "the run also writes '\(other.name.path)': one would overwrite the other")
      }
      named.append((name, file.bytes))
    }
    guard !named.isEmpty else { return }
    let folders = journal.foldersOfEvents(listedIn: outdated)
    try journal.write(named)
    journal.removeOutdated(outdated, in: folders, besides: Set(named.map(\.name.path)))
  }

  /// Removes the folder if it was made for this run and nothing was written.
  public func removeIfUnused() { if isNew { _ = PathText.withSystemPath(path) { rmdir($0) } } }
}
