import Foundation

/// Puts a set of files in place as one thing, inside the output folder.
///
/// The set is written whole into a hidden folder and synced. Renaming that folder to the journal's name is the moment at
/// which the new set holds: before it the old set stands untouched, after it the files are moved to their names, by this
/// run or, when it died, by the next one that opens the folder. Every step can be repeated.
struct OutputJournal {
  /// What names of its folders begin with; no output may be called so.
  static let prefix = ".collate-"
  private static let staging = prefix + "partial"
  private static let journal = prefix + "journal"
  /// The file that lists the names of the set, one a line; the file of line n is called n.
  private static let list = "set"

  /// Most bytes of the list, and of a page that is read to its seal; a longer page is never replaced.
  static let listLimit = 64 << 20
  private static let pageLimit = 256 << 20
  /// Bytes by which a result or a table is known.
  private static let headLength = 4096

  let folder: Descriptor
  /// The folder's path, for messages.
  let path: String

  // MARK: Writing

  /// Replaces the files of these names. Throws before anything has changed, or once the journal stands.
  func write(_ files: [(name: OutputName, bytes: [UInt8])]) throws(WriteFailure) {
    do throws(WriteFailure) {
      for file in files { _ = try openTarget(file.name) }
      try stage(files)
      guard renameat(folder.number, Self.staging, folder.number, Self.journal) == 0 else { throw failure() }
    } catch {
      try? discardStaging()
      throw error
    }
    do throws(WriteFailure) {
      guard fsync(folder.number) == 0 else { throw failure() }
      try settle()
    } catch {
      throw error.adding("; the next run into this folder puts the rest of the new set in place")
    }
  }

  private func stage(_ files: [(name: OutputName, bytes: [UInt8])]) throws(WriteFailure) {
    guard mkdirat(folder.number, Self.staging, 0o755) == 0,
      let staging = Descriptor.folder(Self.staging, in: folder.number)
    else { throw failure() }
    for (index, file) in files.enumerated() {
      try write(file.bytes, named: "\(index)", in: staging, for: file.name.path)
    }
    let names = files.map { $0.name.path + "\n" }.joined()
    try write(Array(names.utf8), named: Self.list, in: staging, for: nil)
    guard fsync(staging.number) == 0 else { throw failure() }
  }

  private func write(_ bytes: [UInt8], named name: String, in staging: Descriptor, for target: String?)
    throws(WriteFailure)
  {
    guard let file = Descriptor(name, in: staging.number, O_WRONLY | O_CREAT | O_EXCL),
      Descriptor.write(bytes, to: file.number), fsync(file.number) == 0
    else { throw failure(target) }
  }

  // MARK: Settling

  /// Finishes what a run that died had begun, and removes what it left over.
  func settle() throws(WriteFailure) {
    if let journal = try openOwn(Self.journal) { try complete(journal) }
    try discardStaging()
  }

  private func complete(_ journal: Descriptor) throws(WriteFailure) {
    var parents: [[String]: Descriptor] = [:]
    for (index, name) in try names(in: journal).enumerated() {
      var status = stat()
      // What is gone stands in place already.
      guard fstatat(journal.number, "\(index)", &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      let parent = try openTarget(name)
      let own = name.components[name.components.endIndex - 1]
      guard renameat(journal.number, "\(index)", parent.number, own) == 0 else { throw failure(name.path) }
      parents[Array(name.components.dropLast())] = parent
    }
    for parent in parents.values { guard fsync(parent.number) == 0 else { throw failure() } }
    try remove(journal, named: Self.journal)
  }

  /// The names of a set that waits; none where all are in place and only the list is gone.
  private func names(in journal: Descriptor) throws(WriteFailure) -> [OutputName] {
    guard let file = Descriptor(Self.list, in: journal.number, O_RDONLY | O_NONBLOCK) else {
      if errno == ENOENT { return [] }
      throw failure(Self.journal)
    }
    guard let bytes = file.bytes(upTo: Self.listLimit) else { throw failure(Self.journal) }
    var names: [OutputName] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let name = try? OutputName(String(line)) else { throw foreign(Self.journal) }
      names.append(name)
    }
    return names
  }

  private func discardStaging() throws(WriteFailure) {
    if let staging = try openOwn(Self.staging) { try remove(staging, named: Self.staging) }
  }

  /// Removes a hidden folder with its files, the list last: without it nothing is left to do.
  private func remove(_ hidden: Descriptor, named name: String) throws(WriteFailure) {
    guard let names = hidden.names() else { throw failure(name) }
    guard names.allSatisfy({ $0 == Self.list || Int($0) != nil }) else { throw foreign(name) }
    for file in names.filter({ $0 != Self.list }) + names.filter({ $0 == Self.list }) {
      guard unlinkat(hidden.number, file, 0) == 0 else { throw failure(name) }
    }
    guard unlinkat(folder.number, name, AT_REMOVEDIR) == 0 else { throw failure(name) }
  }

  /// A hidden folder of a set; nil where there is none.
  private func openOwn(_ name: String) throws(WriteFailure) -> Descriptor? {
    if let hidden = Descriptor.folder(name, in: folder.number) { return hidden }
    if errno == ENOENT { return nil }
    throw errno == ENOTDIR || errno == ELOOP ? foreign(name) : failure(name)
  }

  // MARK: Targets

  /// The folder of a target, made where it is missing. Throws where a file stands at the name that is not Collate's.
  private func openTarget(_ name: OutputName) throws(WriteFailure) -> Descriptor {
    let parent = try openParent(of: name)
    try refuse(name, of: try target(name, in: parent)?.origin)
    return parent
  }

  /// Throws where what stands at a name must stay.
  func refuse(_ name: OutputName, of origin: OutputMark.Origin?) throws(WriteFailure) {
    switch origin {
    case nil, .own: break
    case .changed:
      throw WriteFailure(
        path: shown(name.path),
        reason: "it was changed after Collate wrote it; move it, or choose another folder")
    case .foreign:
      throw WriteFailure(
        path: shown(name.path),
        reason: "Collate did not write this file and never replaces it; move it, or choose another folder")
    }
  }

  /// What stands at a name now; nil where nothing does. A folder, link, device or pipe is nobody's output.
  func target(_ name: OutputName) throws(WriteFailure) -> (identity: FileIdentity, origin: OutputMark.Origin)?
  {
    var parent = folder
    for component in name.components.dropLast() {
      guard let next = Descriptor.folder(component, in: parent.number) else {
        if errno == ENOENT { return nil }
        throw failure(name.path)
      }
      parent = next
    }
    return try target(name, in: parent)
  }

  private func target(_ name: OutputName, in parent: Descriptor) throws(WriteFailure)
    -> (identity: FileIdentity, origin: OutputMark.Origin)?
  {
    let own = name.components[name.components.endIndex - 1]
    var status = stat()
    guard fstatat(parent.number, own, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw failure(name.path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return (FileIdentity(status), .foreign) }
    guard let file = Descriptor(own, in: parent.number, O_RDONLY | O_NONBLOCK),
      let head = file.bytes(upTo: Self.headLength)
    else { throw failure(name.path) }
    if OutputMark.origin(of: head) == .own { return (FileIdentity(status), .own) }
    guard let rest = file.bytes(upTo: Self.pageLimit) else { throw failure(name.path) }
    let mark = OutputMark.origin(of: head + rest)
    let origin = mark == .own ? mark : manifest.origin(of: head + rest, at: name.path) ?? mark
    return (FileIdentity(status), origin)
  }

  /// The list of files without a mark; empty where there is none.
  var manifest: OutputManifest {
    guard let file = Descriptor(OutputManifest.path, in: folder.number, O_RDONLY | O_NONBLOCK),
      let bytes = file.bytes(upTo: Self.listLimit)
    else { return OutputManifest() }
    return OutputManifest(bytes)
  }

  /// Opens the folder of a name part by part, so that no link leads out, and makes what is missing.
  private func openParent(of name: OutputName) throws(WriteFailure) -> Descriptor {
    var parent = folder
    for component in name.components.dropLast() {
      if mkdirat(parent.number, component, 0o755) != 0, errno != EEXIST { throw failure(name.path) }
      guard let next = Descriptor.folder(component, in: parent.number) else { throw failure(name.path) }
      parent = next
    }
    guard isOnSameDevice(parent) else {
      throw WriteFailure(
        path: shown(name.path), reason: "its folder is on another file system than the output folder")
    }
    return parent
  }

  /// Files are renamed from the journal, which works inside one file system only.
  private func isOnSameDevice(_ parent: Descriptor) -> Bool {
    FileIdentity(descriptor: parent.number)?.device == FileIdentity(descriptor: folder.number)?.device
  }

  // MARK: Messages

  private func shown(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  private func failure(_ name: String? = nil) -> WriteFailure {
    WriteFailure(errnoAt: name.map(shown) ?? path)
  }

  private func foreign(_ name: String) -> WriteFailure {
    WriteFailure(
      path: shown(name), reason: "it has the name of an output, and Collate did not write it")
  }
}
