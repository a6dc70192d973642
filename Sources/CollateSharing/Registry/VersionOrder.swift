/// Orders the tags of a repository that are versions: numbers with points between them.
public enum VersionOrder {
  /// The tags of later versions than `tag`, in order; none where it is no version.
  public static func newer(than tag: String, among tags: [String]) -> [String] {
    guard let version = numbers(tag) else { return [] }
    return tags.compactMap { tag in numbers(tag).map { (tag, $0) } }
      .filter { version.lexicographicallyPrecedes($0.1) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  /// The tag that a reader means who names none: the latest version, or else the last by name.
  public static func latest(among tags: [String]) -> String? {
    let versions = tags.compactMap { tag in numbers(tag).map { (tag, $0) } }
    return versions.max { $0.1.lexicographicallyPrecedes($1.1) }?.0
      ?? (tags.contains("latest") ? "latest" : tags.max())
  }

  /// The numbers of a version; nil for anything else, a version with a word behind it too.
  private static func numbers(_ tag: String) -> [Int]? {
    let parts = (tag.hasPrefix("v") ? tag.dropFirst() : tag[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    return numbers.count == parts.count ? numbers : nil
  }
}
