import CollateText

/// Finds fields of records: JSON values below an object, each with the path that leads to it.
struct FieldSearch {
  /// A field and its strings.
  struct Field {
    var path: FieldPath
    var strings: [JSONNode]
  }

  /// Objects nested deeper than this are not looked into for a text.
  private static let depthLimit = 4
  /// Fields that describe people and pictures, whose texts are no accounts.
  private static let aside: Set<String> = [
    "image", "images", "media", "thumbnail", "user", "users", "tags", "comments", "related",
  ]

  /// The text that the JSON stands in.
  let bytes: [UInt8]

  /// The strings at a path: those of a list, and those in the fields of objects that hold words (`content.rendered`), in
  /// their order.
  func strings(_ record: JSONNode, at path: FieldPath) -> [JSONNode] {
    var nodes = [record]
    for name in path.names {
      nodes = nodes.flatMap { $0.elements ?? [$0] }.compactMap { $0[name] }
    }
    return nodes.flatMap { words(of: $0) }
  }

  /// The strings of a value that is one, a list of such, or an object around one.
  private func words(of node: JSONNode, depth: Int = 0) -> [JSONNode] {
    switch node.content {
    case .string: return [node]
    case .array(let elements):
      return depth < Self.depthLimit ? elements.flatMap { words(of: $0, depth: depth + 1) } : []
    case .object(let members):
      guard depth < Self.depthLimit,
        let inner = members.first(where: { FieldNames.inside.contains(FieldNames.plain($0.key)) })
      else { return [] }
      return words(of: inner.value, depth: depth + 1)
    default: return []
    }
  }

  /// The field that is likeliest the text of a record, by the names of fields and how deep they lie; nil where no field
  /// with words has such a name.
  func text(of record: JSONNode) -> (field: Field, rank: Int)? {
    var best: (field: Field, rank: Int)?
    func look(_ node: JSONNode, _ names: [String]) {
      guard names.count < Self.depthLimit, case .object(let members) = node.content else { return }
      for member in members {
        let path = names + [member.key]
        if let rank = FieldNames.textRank(member.key) {
          let strings = words(of: member.value)
          let total = rank + names.count * 2
          if strings.contains(where: { ($0.stringSpan?.count ?? 0) > 0 }), total < best?.rank ?? .max {
            best = (Field(path: FieldPath(names: path), strings: strings), total)
          }
        }
        if FieldNames.fact(member.key) == nil, !Self.aside.contains(FieldNames.plain(member.key)) {
          look(member.value, path)
        }
      }
    }
    look(record, [])
    return best
  }

  /// The fields of a record that hold words, each with the beginning of them: what a wrong path is answered with.
  func samples(of record: JSONNode) -> String {
    var samples: [String] = []
    func look(_ node: JSONNode, _ names: [String]) {
      guard names.count < Self.depthLimit, case .object(let members) = node.content else { return }
      for member in members {
        let path = FieldPath(names: names + [member.key])
        if let first = words(of: member.value).first, let string = first.string(in: bytes), !string.isEmpty {
          samples.append("'\(path)' (“\(string.count > 30 ? string.prefix(30) + "…" : string[...])”)")
        } else {
          look(member.value, path.names)
        }
      }
    }
    look(record, [])
    let most = 8
    let rest = samples.count > most ? [" and \(samples.count - most) more"] : []
    return samples.isEmpty ? "no field with words" : (samples.prefix(most) + rest).joined(separator: ", ")
  }
}
