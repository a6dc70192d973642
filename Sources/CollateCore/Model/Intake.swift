/// How many of the files that a run was given became documents: nobody looked into the others, and the result says so.
public struct Intake: Hashable, Sendable {
  /// Files found or named, whether they could be read or not.
  public private(set) var files = 0
  /// Names of those that gave no document, each with a note that says why; in the order of their bytes.
  public private(set) var unread: [String] = []

  /// Files that gave at least one document.
  public var read: Int { files - unread.count }

  /// Makes an intake of no files.
  public init() {}

  /// Counts files, and names those that gave no document.
  public mutating func add(files count: Int, unread names: [String]) {
    files += count
    unread = (unread + names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
