import CollateCore
import Foundation

/// The files of a cache: one an entry, named by its key. It holds source texts, so only its owner may look into it.
struct CacheFolder {
  let path: String

  private static let mode = 0o700
  /// How the names of files end that are not whole yet.
  private static let unfinished = ".partial"
  /// Seconds after which such a file is left from a run that died.
  private static let patience = 3600.0

  init(_ path: String) { self.path = path }

  /// Where the entry of a key lies.
  func file(of key: CacheKey) -> String { "\(path)/\(key.text.prefix(2))/\(key.text)" }

  /// Whether the folder is the user's own; one that is missing can be made.
  var isOwn: Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return errno == ENOENT }
    return status.st_uid == geteuid() && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file, which counts as used by that; nil where there is none.
  func read(_ key: CacheKey) -> [UInt8]? {
    let file = file(of: key)
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    utimes(file, nil)
    return Array(data)
  }

  func holds(_ key: CacheKey) -> Bool { access(file(of: key), R_OK) == 0 }

  func remove(_ key: CacheKey) { unlink(file(of: key)) }

  /// Writes a file whole or not at all. It is not synced: what a power failure leaves of it is found out when it is read.
  func write(_ bytes: [UInt8], as key: CacheKey) throws(WriteFailure) {
    let file = file(of: key)
    let part = "\(file).\(getpid())\(Self.unfinished)"
    var number = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if number < 0, errno == ENOENT {
      try make((file as NSString).deletingLastPathComponent)
      number = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }
    // A worker of this very run writes the same: both would write equal bytes.
    if number < 0, errno == EEXIST { return }
    guard number >= 0 else { throw WriteFailure(errnoAt: path) }
    let isWhole = Descriptor.write(bytes, to: number)
    let failure = WriteFailure(errnoAt: path)
    close(number)
    guard isWhole, rename(part, file) == 0 else {
      unlink(part)
      throw isWhole ? WriteFailure(errnoAt: path) : failure
    }
  }

  private func make(_ folder: String) throws(WriteFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: Self.mode])
      try FileManager.default.setAttributes([.posixPermissions: Self.mode], ofItemAtPath: path)
    } catch {
      throw WriteFailure(errnoAt: path)
    }
  }

  // MARK: All files

  /// A file as the folder tells of it.
  struct File {
    var path: String
    var size: Int
    var used: Date
  }

  /// The files, those first that were used longest ago. What dead runs left is removed on the way.
  func files() -> [File] {
    let keys: [URLResourceKey] = [.fileSizeKey, .contentModificationDateKey, .isRegularFileKey]
    guard
      let found = FileManager.default.enumerator(
        at: URL(fileURLWithPath: path, isDirectory: true), includingPropertiesForKeys: keys)
    else { return [] }
    var files: [File] = []
    for case let url as URL in found {
      guard let values = try? url.resourceValues(forKeys: Set(keys)), values.isRegularFile == true else {
        continue
      }
      let used = values.contentModificationDate ?? .distantPast
      if url.lastPathComponent.hasSuffix(Self.unfinished) {
        if used.timeIntervalSinceNow < -Self.patience { unlink(url.path) }
      } else {
        files.append(File(path: url.path, size: values.fileSize ?? 0, used: used))
      }
    }
    return files.sorted { ($0.used, $0.path) < ($1.used, $1.path) }
  }

  /// What a file is, by its second line.
  func head(of file: File) -> CacheEntry? {
    guard let handle = FileHandle(forReadingAtPath: file.path) else { return nil }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    while let part = try? handle.read(upToCount: 1 << 16), !part.isEmpty {
      bytes += part
      let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
      if lines.count == 3 { return CacheEntry(head: Array(lines[1])) }
    }
    return nil
  }
}
