import CollateText

/// Finds the records of a JSON value: the value itself, its elements, or a list inside it, as news services and feeds give.
struct RecordList {
  /// A record and how it is told from the others of its file: `#2` for the second element or line.
  struct Record {
    let node: JSONNode
    let suffix: String
  }

  /// Names that services give lists of accounts.
  private static let names: Set<String> = [
    "articles", "items", "posts", "results", "records", "entries", "docs", "documents", "hits", "stories",
    "news", "data",
    "statuses", "tweets", "messages", "response", "value", "feed", "edges",
  ]
  private static let depthLimit = 4

  let search: FieldSearch

  /// The records; `path` leads to their list where the pipeline says so. Nil where nothing is at the path.
  func records(of value: JSONNode, at path: FieldPath?) -> [Record]? {
    if let path {
      let list = path.names.reduce(value as JSONNode?) { $0?[$1] }
      return list.map { $0.elements.map(Self.numbered) ?? [Record(node: $0, suffix: "")] }
    }
    if let elements = value.elements { return Self.numbered(elements) }
    let own = search.text(of: value)
    guard let list = list(in: value) else { return [Record(node: value, suffix: "")] }
    // A feed describes itself, an article lists related ones: the one whose texts lie in the better field is meant.
    let best = list.lazy.compactMap { search.text(of: $0)?.rank }.first
    if let own, let best, own.rank <= best, own.rank < FieldNames.textRank("description") ?? 0 {
      return [Record(node: value, suffix: "")]
    }
    return Self.numbered(list)
  }

  private static func numbered(_ elements: [JSONNode]) -> [Record] {
    elements.enumerated().map { Record(node: $1, suffix: "#\($0 + 1)") }
  }

  /// The longest list of objects with a text below an object, under names that services use.
  private func list(in value: JSONNode, depth: Int = 0) -> [JSONNode]? {
    guard depth < Self.depthLimit, case .object(let members) = value.content else { return nil }
    var best: [JSONNode]?
    for member in members where Self.names.contains(FieldNames.plain(member.key)) {
      let found: [JSONNode]?
      if let elements = member.value.elements {
        found = elements.contains { search.text(of: $0) != nil } ? elements : nil
      } else {
        found = list(in: member.value, depth: depth + 1)
      }
      if let found, found.count > best?.count ?? 0 { best = found }
    }
    return best
  }
}
