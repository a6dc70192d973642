import CollateText

/// Versions of Collate or of a plugin with which a pipeline works: `collate >= 0.1`, `hedges >= 1.2 < 2`.
struct Requirement {
  /// A version as numbers; missing ones are 0.
  struct Version: Comparable {
    let numbers: [Int]

    init?(_ text: some StringProtocol) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      guard !parts.isEmpty, parts.count <= 4, parts.allSatisfy({ $0.map { $0 >= 0 } == true }) else {
        return nil
      }
      numbers = parts.compactMap(\.self) + Array(repeating: 0, count: 4 - parts.count)
    }

    static func < (left: Version, right: Version) -> Bool {
      left.numbers.lexicographicallyPrecedes(right.numbers)
    }
  }

  private static let comparisons: [(sign: String, holds: @Sendable (Version, Version) -> Bool)] = [
    (">=", { $0 >= $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }), ("<", { $0 < $1 }), ("=", { $0 == $1 }),
  ]

  /// `collate`, or the name of a plugin in the pipeline.
  let name: String
  let place: Diagnostic.Place
  private let range: String
  private var bounds: [(index: Int, version: Version)] = []

  /// Reads a requirement; throws where it is none.
  init(_ text: String, at place: Diagnostic.Place) throws(Diagnostic) {
    let name = text.prefix { !" <>=,".contains($0) }
    self.name = String(name)
    self.place = place
    range = String(text[name.endIndex...].drop { $0 == " " })
    var rest = range[...].drop { $0 == " " }
    while !name.isEmpty, let index = Self.comparisons.firstIndex(where: { rest.hasPrefix($0.sign) }) {
      rest = rest.dropFirst(Self.comparisons[index].sign.count).drop { $0 == " " }
      let number = rest.prefix { !" <>=,".contains($0) }
      guard let version = Version(number) else { break }
      bounds.append((index, version))
      rest = rest[number.endIndex...].drop { $0 == " " || $0 == "," }
    }
    guard !bounds.isEmpty, rest.isEmpty else {
      throw Diagnostic(
        "'\(text)' is not a requirement: write the name and its versions, such as 'collate >= 0.1'", at: place
      )
    }
  }

  /// What is wrong with a version that must meet it; nil where it does. A plugin may tell no version.
  func fault(of version: String?) -> Diagnostic? {
    guard let version else {
      return Diagnostic(
        "the plugin '\(name)' states no version, and the pipeline requires \(range): a file VERSION in its folder "
          + "tells it", at: place)
    }
    let holds =
      Version(version).map { version in
        bounds.allSatisfy { Self.comparisons[$0.index].holds(version, $0.version) }
      } ?? false
    let subject = name == Self.program ? "Collate" : "the plugin '\(name)'"
    return holds
      ? nil : Diagnostic("\(subject) has version \(version), but the pipeline requires \(range)", at: place)
  }

  /// The name by which a requirement means the program itself.
  static let program = "collate"
}
