import LuaHost

/// The API table of LuaHost, read once: what registers the functions also makes the reference and the editor types.
package enum ApiTable {
  /// A row: a function or field that a stage can use.
  struct Entry: Sendable {
    /// What has it: `collate`, `document`, `span` …
    let owner: String
    let name: String
    /// What it takes, in order; nil for a field.
    let parameters: [Parameter]?
    /// Types of its results, or of what an iterator yields; the one type of a field.
    let returns: [String]
    /// One sentence.
    let summary: String
    /// Whether it is done in this module.
    let isBridged: Bool

    /// The name by which the function is found here.
    var path: String { owner + "." + name }

    /// The function as a stage calls it.
    var call: String { owner + (owner.hasPrefix("collate") ? "." : ":") + name }
  }

  /// One parameter of a function.
  package struct Parameter: Equatable, Sendable {
    package let name: String
    package let type: String
    let isOptional: Bool
  }

  /// The rows, in their order; the place of a row is the number that LuaHost calls it by.
  static let entries: [Entry] = (0..<lua_host_entry_count()).compactMap { index in
    lua_host_entry_at(index).map { Entry($0.pointee) }
  }

  /// What has rows, in the order of the table.
  static let owners: [String] = entries.reduce(into: []) { owners, entry in
    if owners.last != entry.owner { owners.append(entry.owner) }
  }

  /// Splits `a: string, b?: {x: string, y: span[]?}` where no bracket is open.
  static func split(_ list: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in list {
      if "{(<".contains(character) { depth += 1 }
      if "})>".contains(character) { depth -= 1 }
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}

extension ApiTable.Entry {
  fileprivate init(_ row: lua_host_entry) {
    owner = String(cString: row.owner)
    name = String(cString: row.name)
    parameters = row.parameters.map { ApiTable.split(String(cString: $0)).map(ApiTable.Parameter.init) }
    returns = ApiTable.split(String(cString: row.returns))
    summary = String(cString: row.summary)
    isBridged = row.bridged
  }
}

extension ApiTable.Parameter {
  /// Reads `b?: string`.
  init(_ text: String) {
    let end = text.firstIndex(of: ":") ?? text.endIndex
    let name = text[..<end]
    isOptional = name.hasSuffix("?")
    self.name = String(isOptional ? name.dropLast() : name)
    type = String(text[end...].dropFirst().drop { $0 == " " })
  }
}
