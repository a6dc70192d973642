import CollateCore
import Foundation
import Synchronization

/// The cache of a user: what stages made of documents and corpora, in files that are named by all that decides them. Every
/// file is verified when it is read; several runs may use the folder at once.
public final class CacheStore: StageCache {
  /// Bytes of all files together; those that were used longest ago go first.
  public static let mostBytes = 2 << 30
  /// Bytes of sources from which on the cache is used unasked: what is smaller is made as quickly as it is read.
  public static let worthwhileBytes = 1 << 20

  public let program: String
  public let keepsAll: Bool
  public let leastBytes: Int
  private let folder: CacheFolder
  private let state = Mutex(State())

  private struct State {
    var written = 0
    var trouble: String?
  }

  /// Opens the cache in a folder, which need not be there. `program` names the build of the program; with `keepsAll` sources
  /// of any size are worth it. Nil where the folder belongs to somebody else.
  public init?(_ path: String, program: String, keepsAll: Bool = false) {
    folder = CacheFolder(path)
    guard folder.isOwn else { return nil }
    (self.program, self.keepsAll) = (program, keepsAll)
    leastBytes = keepsAll ? 0 : Self.worthwhileBytes
  }

  /// Why something could not be kept; nil where all was.
  public var trouble: String? { state.withLock { $0.trouble } }

  // MARK: Reading

  public func document(_ key: CacheKey) -> Document.Contents? { value(.document, key) }

  public func corpus(_ key: CacheKey) -> CorpusState? { value(.corpus, key) }

  public func output(_ key: CacheKey) -> StageOutput? { value(.output, key) }

  public func holdsCorpus(_ key: CacheKey) -> Bool { folder.holds(key) }

  private func value<Value: RowValue>(_ kind: CacheEntry.Kind, _ key: CacheKey) -> Value? {
    guard let bytes = folder.read(key) else { return nil }
    if let entry = CacheEntry(bytes), entry.kind == kind, entry.key == key,
      let value = try? Value(line: entry.row)
    {
      return value
    }
    folder.remove(key)
    return nil
  }

  // MARK: Keeping

  public func keep(_ contents: Document.Contents, as key: CacheKey, source: String) {
    keep(contents, .document, key, [source])
  }

  public func keep(_ state: CorpusState, as key: CacheKey, sources: [String]) {
    keep(state, .corpus, key, sources)
  }

  public func keep(_ output: StageOutput, as key: CacheKey, sources: [String]) {
    keep(output, .output, key, sources)
  }

  private func keep(_ value: some RowValue, _ kind: CacheEntry.Kind, _ key: CacheKey, _ sources: [String]) {
    guard !folder.holds(key), state.withLock({ $0.written < Self.mostBytes && $0.trouble == nil }) else {
      return
    }
    let bytes = CacheEntry(kind: kind, key: key, sources: sources, row: value.line).bytes
    do throws(WriteFailure) {
      try folder.write(bytes, as: key)
      state.withLock { $0.written += bytes.count }
    } catch {
      state.withLock { $0.trouble = $0.trouble ?? error.reason }
    }
  }

  public func digest(of contents: Document.Contents) -> String { ContentHash.hex(of: contents.line) }

  public func digest(of state: CorpusState) -> String { ContentHash.hex(of: state.line) }

  // MARK: Size

  /// Removes what was used longest ago until the rest fits, where this store has written anything.
  public func settle() {
    if state.withLock({ $0.written > 0 }) { _ = prune(to: Self.mostBytes) }
  }

  /// What lies in the cache.
  public struct Holdings: Sendable {
    /// Entries that keep documents.
    public var documents = 0
    /// Entries that keep what was found across documents.
    public var corpora = 0
    /// Entries that keep the files of a writer.
    public var outputs = 0
    /// Bytes of all.
    public var bytes = 0
  }

  /// What lies in the cache.
  public var holdings: Holdings {
    folder.files().reduce(into: Holdings()) { holdings, file in
      holdings.bytes += file.size
      switch folder.head(of: file)?.kind {
      case .document: holdings.documents += 1
      case .corpus: holdings.corpora += 1
      case .output: holdings.outputs += 1
      case nil: break
      }
    }
  }

  /// Removes what was used longest ago until no more than `bytes` are left; gives how many bytes went.
  public func prune(to bytes: Int) -> Int {
    let files = folder.files()
    var rest = files.reduce(0) { $0 + $1.size }
    let before = rest
    for file in files where rest > bytes {
      unlink(file.path)
      rest -= file.size
    }
    return before - rest
  }

  /// Removes all that was made of sources with these SHA-256; gives how many entries went.
  public func purge(sources: Set<String>) -> Int {
    var count = 0
    for file in folder.files() {
      // Nobody can tell what a file holds that cannot be read.
      guard let head = folder.head(of: file) else {
        unlink(file.path)
        continue
      }
      if sources.isDisjoint(with: head.sources) { continue }
      unlink(file.path)
      count += 1
    }
    return count
  }
}
