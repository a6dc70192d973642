import CollateCore

/// A check of a value against the part of JSON Schema that `ResultSchema` uses; returns what is wrong, with its path.
struct SchemaCheck {
  let schema: JSON

  func faults(of value: JSON) -> [String] { faults(of: value, against: schema, at: "$") }

  private func faults(of value: JSON, against shape: JSON, at path: String) -> [String] {
    if let reference = shape["$ref"]?.string {
      guard let name = reference.split(separator: "/").last,
        let target = schema["$defs"]?[String(name)]
      else { return ["\(path): no definition \(reference)"] }
      return faults(of: value, against: target, at: path)
    }
    var result: [String] = []
    if let constant = shape["const"], constant != value { result.append("\(path): is not \(constant)") }
    if let choices = shape["enum"], !choices.items.contains(value) {
      result.append("\(path): not one of \(choices)")
    }
    if let type = shape["type"], !matches(value, type) { result.append("\(path): is not \(type)") }
    switch value {
    case .object(let members): result += self.faults(ofObject: members, against: shape, at: path)
    case .array(let items):
      if let shape = shape["items"] {
        for (index, item) in items.enumerated() {
          result += faults(of: item, against: shape, at: "\(path)[\(index)]")
        }
      }
    default: break
    }
    return result
  }

  private func faults(ofObject members: [JSON.Member], against shape: JSON, at path: String) -> [String] {
    var result: [String] = []
    let keys = members.map(\.key)
    if Set(keys).count != keys.count { result.append("\(path): a key stands twice") }
    for required in shape["required"]?.items ?? [] where !keys.contains(required.string ?? "") {
      result.append("\(path): lacks \(required)")
    }
    for member in members {
      if let property = shape["properties"]?[member.key] {
        result += faults(of: member.value, against: property, at: "\(path).\(member.key)")
      } else {
        switch shape["additionalProperties"] {
        case .bool(false): result.append("\(path): may not have \(member.key)")
        case .some(let other): result += faults(of: member.value, against: other, at: "\(path).\(member.key)")
        case nil: break
        }
      }
    }
    return result
  }

  private func matches(_ value: JSON, _ type: JSON) -> Bool {
    let names = type.string.map { [$0] } ?? type.items.compactMap(\.string)
    return names.contains { name in
      switch (name, value) {
      case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null),
        ("integer", .int), ("number", .int), ("number", .number):
        true
      default: false
      }
    }
  }
}
