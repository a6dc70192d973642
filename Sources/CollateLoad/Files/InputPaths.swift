import CollateCore
import Glibc

/// Turns the paths of a command line or pipeline (files, folders, globs, `-`) into files, each once.
///
/// What a folder or a glob brings in stays inside it: a link that leads out is refused, because whoever fills a folder
/// that others compare could otherwise have any file of theirs quoted in a result. A path that is named is followed.
struct InputPaths {
  /// The files found, in the order of the paths.
  private(set) var files: [InputFile] = []
  /// Names of what was found or given and is no file that can be read.
  private(set) var refused: [String] = []
  /// What was missing, refused, given twice or passed over.
  private(set) var notes: [Note] = []
  /// Real paths of the files and folders so far.
  private var seen: Set<[UInt8]> = []
  private let outputFolder: FileIdentity?

  /// Finds the files of all paths. The output folder of the run is left out, unless it is itself one of the paths.
  init(_ paths: [String], except outputFolder: FileIdentity? = nil) {
    self.outputFolder = outputFolder
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" { return addStandardInput() }
    var status = stat()
    if FileSystem.status(path, &status) {
      // What is open under a number has no real path: then the one that opens it is its name.
      return add(path, FileSystem.realPath(path) ?? path, status, isNamed: true)
    }
    let failure = errno
    let matches = failure == ENOENT && FileSystem.isPattern(path) ? FileSystem.matches(of: path) : []
    let root = FileSystem.realPath(FileSystem.fixedFolder(ofPattern: path)) ?? "/"
    for match in matches { addFound(match, below: root, hasOwnLinksOnly: false) }
    if matches.isEmpty {
      fail(path, FileSystem.isPattern(path) ? "no file matches" : FileReading.reason(failure))
    }
  }

  private mutating func addStandardInput() {
    let file = InputFile(path: nil, absolutePath: "stdin")
    if files.contains(file) {
      note(file.baseName, "it was given twice and is read once")
    } else {
      files.append(file)
    }
  }

  private mutating func add(_ path: String, _ real: String, _ status: stat, isNamed: Bool) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: addFile(path, real, status, isNamed: isNamed)
    case S_IFDIR where !isNamed && FileIdentity(status) == outputFolder:
      notes.append(OwnOutputs.note(onFolder: FileSystem.lastComponent(path)))
    case S_IFDIR: addFolder(path, real)
    default: fail(path, "it is \(FileReading.kind(status)), not a file")
    }
  }

  private mutating func addFile(_ path: String, _ real: String, _ status: stat, isNamed: Bool) {
    guard seen.insert(Array(real.utf8)).inserted else {
      return note(FileSystem.lastComponent(path), "it was given twice and is read once")
    }
    files.append(
      InputFile(
        path: path, absolutePath: FileSystem.absolute(path), isNamed: isNamed, identity: .init(status)))
  }

  /// Adds what a folder or a glob brings in. Where only its last component can be a link, one that is none needs no look
  /// at its real path.
  private mutating func addFound(_ path: String, below root: String, hasOwnLinksOnly: Bool) {
    var status = stat()
    guard FileSystem.linkStatus(path, &status) else { return fail(path, FileReading.reason(errno)) }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    guard let real = FileSystem.realPath(path), FileSystem.linkStatus(real, &status) else {
      return fail(path, FileReading.reason(errno))
    }
    if isLink || !hasOwnLinksOnly, !FileSystem.isInside(real, root) {
      return fail(path, "it is a link that leads out of the folder and is not followed; name the file itself")
    }
    if isLink, status.st_mode & S_IFMT == S_IFDIR {
      return note(
        FileSystem.lastComponent(path), "it is a link to a folder that was read already; not followed")
    }
    add(path, real, status, isNamed: false)
  }

  /// Adds the files below a folder, in byte order of their paths.
  private mutating func addFolder(_ path: String, _ real: String) {
    var pending = [path]
    seen.insert(Array(real.utf8))
    while let folder = pending.popLast() {
      guard let names = FileSystem.entries(of: folder) else {
        fail(folder, "the folder cannot be opened: \(FileReading.reason(errno))")
        continue
      }
      let hidden = names.filter(FileSystem.isHidden).map(PathText.shown)
      if !hidden.isEmpty {
        let list = hidden.joined(separator: ", ")
        note(FileSystem.lastComponent(folder), "hidden files were skipped: \(list)")
      }
      var folders: [String] = []
      for name in names where !FileSystem.isHidden(name) {
        let entry = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var status = stat()
        if FileSystem.linkStatus(entry, &status), status.st_mode & S_IFMT == S_IFDIR {
          if FileIdentity(status) == outputFolder {
            notes.append(OwnOutputs.note(onFolder: PathText.shown(name)))
          } else if let real = FileSystem.realPath(entry), seen.insert(Array(real.utf8)).inserted {
            folders.append(entry)
          }
        } else {
          addFound(entry, below: real, hasOwnLinksOnly: true)
        }
      }
      pending += folders.reversed()
    }
  }

  private mutating func fail(_ path: String, _ reason: String) {
    let name = FileSystem.lastComponent(path)
    refused.append(name)
    notes.append(Note(document: name, reason: reason, isFailure: true))
  }

  private mutating func note(_ name: String, _ reason: String) {
    notes.append(Note(document: name, reason: reason))
  }
}
