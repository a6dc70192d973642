import CollateCore
import Glibc

/// Turns the paths of a command line or pipeline (files, folders, globs, `-`) into files, each once.
struct InputPaths {
  /// The files found, in the order of the paths.
  private(set) var files: [InputFile] = []
  /// What was missing, given twice or passed over.
  private(set) var notes: [Note] = []
  private var seen: Set<Identity> = []

  /// What makes two paths the same file.
  private struct Identity: Hashable {
    let device: UInt
    let inode: UInt
  }

  /// Finds the files of all paths.
  init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" { return addStandardInput() }
    var status = stat()
    if stat(path, &status) == 0 { return add(path, status, isNamed: true) }
    let failure = errno
    let matches = failure == ENOENT && Self.isPattern(path) ? Self.matches(of: path) : []
    for match in matches {
      if stat(match, &status) == 0 {
        add(match, status, isNamed: false)
      } else {
        fail(match, FileReading.reason(errno))
      }
    }
    if matches.isEmpty {
      fail(path, Self.isPattern(path) ? "no file matches" : FileReading.reason(failure))
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

  private mutating func add(_ path: String, _ status: stat, isNamed: Bool) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: addFile(path, status, isNamed: isNamed)
    case S_IFDIR: addFolder(path, status)
    default: fail(path, "it is \(FileReading.kind(status)), not a file")
    }
  }

  private mutating func addFile(_ path: String, _ status: stat, isNamed: Bool) {
    guard isNew(status) else { return note(Self.lastComponent(path), "it was given twice and is read once") }
    files.append(InputFile(path: path, absolutePath: Self.absolute(path), isNamed: isNamed))
  }

  /// Adds the files below a folder, in byte order of their paths; links to folders inside it are not followed.
  private mutating func addFolder(_ path: String, _ status: stat) {
    var pending = [path]
    _ = isNew(status)
    while let folder = pending.popLast() {
      guard let names = Self.entries(of: folder) else {
        fail(folder, "the folder cannot be opened: \(FileReading.reason(errno))")
        continue
      }
      let hidden = names.filter { $0.hasPrefix(".") }
      if !hidden.isEmpty {
        note(Self.lastComponent(folder), "hidden files were passed over: \(hidden.joined(separator: ", "))")
      }
      var folders: [String] = []
      for name in names where !name.hasPrefix(".") {
        let entry = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var entryStatus = stat()
        guard stat(entry, &entryStatus) == 0 else {
          fail(entry, FileReading.reason(errno))
          continue
        }
        if entryStatus.st_mode & S_IFMT != S_IFDIR {
          add(entry, entryStatus, isNamed: false)
        } else if lstat(entry, &entryStatus) == 0, entryStatus.st_mode & S_IFMT == S_IFDIR, isNew(entryStatus)
        {
          folders.append(entry)
        }
      }
      pending += folders.reversed()
    }
  }

  private mutating func isNew(_ status: stat) -> Bool {
    seen.insert(Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))).inserted
  }

  private mutating func fail(_ path: String, _ reason: String) {
    notes.append(Note(document: Self.lastComponent(path), reason: reason, isFailure: true))
  }

  private mutating func note(_ name: String, _ reason: String) {
    notes.append(Note(document: name, reason: reason))
  }

  // MARK: Paths

  private static func isPattern(_ path: String) -> Bool { path.contains { "*?[".contains($0) } }

  /// The names in a folder, sorted by their bytes; nil when it cannot be opened.
  private static func entries(of folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths that match a glob, sorted by their bytes.
  private static func matches(of pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    let matches = (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    return matches.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The absolute path of a file, links in its folder (not in its own name) resolved.
  private static func absolute(_ path: String) -> String {
    let name = lastComponent(path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard let resolved = realpath(folder, nil) else { return path }
    defer { free(resolved) }
    let base = String(cString: resolved)
    return base.hasSuffix("/") ? base + name : base + "/" + name
  }
}
