import ArgumentParser
import CollateCore
import CollateScale

/// Shows and empties the cache.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: "Show what the cache holds, make it smaller, or take a source out of it.",
    discussion: """
      The cache keeps what stages made of accounts, so that a later run does not make it again. It is used where the accounts \
      have \(CacheStore.worthwhileBytes >> 20) MB together, or with --cache; --no-cache leaves it alone. It holds the texts \
      of sources, takes \(CacheStore.mostBytes >> 20) MB at most, and nothing is lost with it but time.

      Example: collate cache
      """,
    subcommands: [CacheShowCommand.self, CachePruneCommand.self, CachePurgeCommand.self],
    defaultSubcommand: CacheShowCommand.self)

  /// The cache as it is.
  static func store() throws -> (path: String, store: CacheStore) {
    guard let path = UserCache.path else {
      throw Problem(.noInput, "there is no home folder, and so no cache")
    }
    guard let store = UserCache.store(nil) else {
      throw Problem(.notPermitted, "\(path) is no folder of yours, so it is not used")
    }
    return (path, store)
  }
}

/// Shows what the cache holds.
struct CacheShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show where the cache lies and what it holds.",
    discussion: "Example: collate cache show --format json")

  @Option(name: .long, help: "Form of the answer: text or json.")
  var format: StagesCommand.Format = .text

  func run() throws {
    let (path, store) = try CacheCommand.store()
    let holdings = store.holdings
    switch format {
    case .json:
      Console.write(
        JSONWriter.pretty([
          "folder": .string(path), "bytes": .int(holdings.bytes), "most_bytes": .int(CacheStore.mostBytes),
          "documents": .int(holdings.documents), "corpora": .int(holdings.corpora),
          "outputs": .int(holdings.outputs),
        ]))
    case .text:
      Console.writeForeign(
        """
        folder     \(path)
        documents  \(holdings.documents) as they stand between stages
        corpora    \(holdings.corpora) as they stand between stages
        outputs    \(holdings.outputs) of writers
        size       \(holdings.bytes.formatted()) bytes of \(CacheStore.mostBytes.formatted()) at most

        """)
    }
  }
}

/// Makes the cache smaller.
struct CachePruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: "Remove what was used longest ago until the rest fits.",
    discussion: "Example: collate cache prune --to 200")

  @Option(name: .long, help: "Megabytes that may stay.")
  var to: Int

  func validate() throws {
    guard (0...1_000_000).contains(to) else { throw ValidationError("--to must be between 0 and 1000000") }
  }

  func run() throws {
    let gone = try CacheCommand.store().store.prune(to: to << 20)
    Console.write("removed \(gone.formatted()) bytes\n")
  }
}

/// Takes sources out of the cache.
struct CachePurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Remove all that was made of a source, or everything.",
    discussion: """
      A source is named by a file that has its bytes, or by its SHA-256 where there is no such file any more: result.json and \
      collate runs --format json tell it.

      Example: collate cache purge reports/leaked.html
      """)

  @Argument(help: "Files, or SHA-256 in 64 digits.", completion: .file())
  var sources: [String] = []

  @Flag(name: .long, help: "Remove everything.")
  var all = false

  func validate() throws {
    guard sources.isEmpty == all else { throw ValidationError("name the sources, or give --all") }
  }

  func run() throws {
    let store = try CacheCommand.store().store
    if all {
      Console.write("removed \(store.prune(to: 0).formatted()) bytes\n")
      return
    }
    let hashes = try sources.map { source in
      source.count == 64 && source.allSatisfy(\.isHexDigit)
        ? source.lowercased() : ContentHash.hex(of: try InputFile.read(source))
    }
    let count = store.purge(sources: Set(hashes))
    Console.write("removed \(count) \(count == 1 ? "entry" : "entries")\n")
  }
}
