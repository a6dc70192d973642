import CollateCore
import CollateText

/// `collate.lock`: what a folder's pipelines and bundles are made of, who signed for them and what they may do. One entry a
/// line, sorted, so that two people who add something else each can merge their locks.
public struct LockFile: Sendable {
  /// The name of every lock.
  public static let name = "collate.lock"
  private static let head = "collate.lock 1"
  static let mostBytes = 16 << 20

  private var entriesBySubject: [String: LockEntry] = [:]
  private var lines: [String: Int] = [:]
  /// The path under which messages name it.
  public let path: String

  /// Makes an empty lock.
  public init(path: String) { self.path = path }

  /// Reads a lock. Throws every line that is none, each with its place.
  public init(_ bytes: [UInt8], path: String) throws(SharingFault) {
    self.path = path
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SharingFault(.badConfiguration, "the lock is not UTF-8 text", at: .init(file: path, line: 1))
    }
    var faults: [Diagnostic] = []
    func fault(_ message: String, _ line: Int) {
      faults.append(Diagnostic(message, at: .init(file: path, line: line, column: 1)))
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        if line != Self.head { fault("a lock must begin with '\(Self.head)'", 1) }
      } else if let entry = LockEntry(line) {
        if let first = lines[entry.subject] {
          fault("line \(first) already has an entry for it", index + 1)
        }
        entriesBySubject[entry.subject] = entry
        lines[entry.subject] = index + 1
      } else if line.hasPrefix("<<<<<<<") || line.hasPrefix("=======") || line.hasPrefix(">>>>>>>") {
        fault("an unresolved merge conflict", index + 1)
      } else if !line.isEmpty {
        fault("not an entry of a lock; run 'collate lock' again", index + 1)
      }
    }
    guard faults.isEmpty else { throw SharingFault(.badConfiguration, faults) }
  }

  /// The lock in a folder (`""` for the current one); nil where there is none.
  public static func read(in folder: String) throws(SharingFault) -> LockFile? {
    let path = folder + name
    guard FolderFacts.exists(path) else { return nil }
    return try LockFile(FolderWalk.bytes(of: path, most: mostBytes), path: path)
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    let sorted = entriesBySubject.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return Array(([Self.head] + sorted.map(\.value.line)).map { $0 + "\n" }.joined().utf8)
  }

  /// All entries, sorted.
  public var entries: [LockEntry] {
    entriesBySubject.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
  }

  /// Adds an entry; it takes the place of one with the same subject.
  public mutating func add(_ entry: LockEntry) { entriesBySubject[entry.subject] = entry }

  /// Removes the entries that `isGone` names.
  public mutating func remove(where isGone: (LockEntry) -> Bool) {
    entriesBySubject = entriesBySubject.filter { !isGone($0.value) }
  }

  /// Where an entry stands; the first line for one that was added since.
  func place(of entry: LockEntry) -> Diagnostic.Place {
    .init(file: path, line: lines[entry.subject] ?? 1, column: 1)
  }

  // MARK: Questions

  /// The digest of a file, and the entry that says so.
  func file(_ path: String) -> (digest: Digest, entry: LockEntry)? {
    guard let entry = entriesBySubject["file \(path)"], case .file(_, let digest) = entry else { return nil }
    return (digest, entry)
  }

  /// The paths of the files below a folder, which ends with a slash.
  func files(below folder: String) -> [String] {
    entries.compactMap { entry in
      if case .file(let path, _) = entry, path.hasPrefix(folder) { path } else { nil }
    }
  }

  /// Whether a pipeline of the folder is locked.
  func locks(_ pipeline: String) -> Bool { entriesBySubject["pipeline \(pipeline)"] != nil }

  /// The pipelines of the folder that are locked.
  public var pipelines: [String] {
    entries.compactMap { if case .pipeline(let path) = $0 { path } else { nil } }
  }

  /// What the plugin in a folder may do.
  func grants(of folder: String) -> Set<Capability> {
    Set(
      entries.compactMap { entry in
        if case .grant(folder, let capability) = entry { capability } else { nil }
      })
  }
}
