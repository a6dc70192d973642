/// Ids made of what a thing says: equal in every run that finds the thing, whatever other files stand beside it, what
/// they are called and in which order they come.
public enum ContentID {
  /// What an id is made of.
  public struct Content: Hashable, Sendable {
    /// What tells the thing from nearly all others: its type and its values, or its words.
    public var essence: [String]
    /// What tells things of one essence apart: the words around.
    public var context: [String]

    /// Makes content; the order of the parts counts.
    public init(_ essence: [String], context: [String] = []) {
      self.essence = essence
      self.context = context
    }
  }

  /// Digits of an id: among 1,000 things two meet by chance once in 2,000 runs, and are told apart then.
  private static let digits = 8

  /// One id for every entry, in order, no two alike. An entry whose essence no other has is named by it alone; the rest
  /// by essence and context; what has both in common is numbered in the order given. Ids that are `taken` are given to none.
  public static func ids(_ prefix: String, for contents: [Content], taken: Set<String> = []) -> [String] {
    let short = contents.map { prefix + hash($0.essence) }
    let sharers = short.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var used: [String: Int] = [:]
    return zip(contents, short).map { content, short in
      let name =
        sharers[short] == 1 && !taken.contains(short)
        ? short : prefix + hash(content.essence + [""] + content.context)
      var id: String
      repeat {
        used[name, default: 0] += 1
        id = used[name] == 1 ? name : "\(name)-\(used[name] ?? 0)"
      } while taken.contains(id)
      return id
    }
  }

  private static func hash(_ parts: [String]) -> String {
    // A length before each part, so that no two lists give the same bytes.
    let bytes = parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
    return String(ContentHash.hex(of: bytes).prefix(digits))
  }
}
