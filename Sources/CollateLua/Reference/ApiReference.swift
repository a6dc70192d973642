/// The reference of the Lua API in Markdown, made from the API table.
public enum ApiReference {
  /// The page.
  public static var markdown: String {
    let sections = ApiTable.owners.map { owner in
      (["## \(owner)", ""] + ApiTable.entries.filter { $0.owner == owner }.map(line)).joined(separator: "\n")
    }
    return ([head] + sections).joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # The Lua API of stages

    Printed by `collate lua api`. Positions count bytes from 1 and include both ends, as in `string.find`. A `?` behind a
    parameter or type says that it may be left out or be nil. Everything but plain tables is read-only.
    """

  private static func line(_ entry: ApiTable.Entry) -> String {
    let separator = entry.owner.hasPrefix("collate") ? "." : ":"
    guard let parameters = entry.parameters else {
      return "- `\(entry.owner).\(entry.name): \(entry.returns.joined(separator: ", "))`: \(entry.summary)"
    }
    let taken = parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \($0.type)" }.joined(separator: ", ")
    let given = entry.returns.isEmpty ? "" : " → " + entry.returns.joined(separator: ", ")
    return "- `\(entry.owner)\(separator)\(entry.name)(\(taken))\(given)`: \(entry.summary)"
  }
}
