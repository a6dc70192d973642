/// Writes XML (1.0, UTF-8) of nested lists: a name, attributes, and what the element holds.
struct XMLText {
  private var text = ""

  /// An element as a document. Elements that hold nothing but elements have these on lines of their own.
  static func document(_ element: LuaValue) throws(LuaCallError) -> String {
    var xml = XMLText()
    xml.text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try xml.append(element, depth: 0)
    return xml.text + "\n"
  }

  private mutating func append(_ element: LuaValue, depth: Int) throws(LuaCallError) {
    guard let items = element.list, let name = items.first?.string else {
      throw LuaCallError(
        "collate.xml: an element is a list that begins with its name, not \(element.typeName)")
    }
    var content = items.dropFirst()
    text += "<" + (try Self.name(name))
    // A table without entries is an empty list here.
    if let attributes = content.first?.fields,
      content.first.map({ if case .object = $0 { false } else { true } }) == true
    {
      for attribute in attributes {
        let value = try Self.words(attribute.value, "the attribute '\(attribute.name)' of '\(name)'")
        text += " \(try Self.name(attribute.name))=\"\(Self.escaped(value, isAttribute: true))\""
      }
      content = content.dropFirst()
    }
    guard !content.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    let holdsElementsOnly = content.allSatisfy { $0.list != nil }
    for item in content {
      if item.list != nil {
        if holdsElementsOnly { text += "\n" + String(repeating: "  ", count: depth + 1) }
        try append(item, depth: depth + 1)
      } else {
        text += Self.escaped(try Self.words(item, "what '\(name)' holds"), isAttribute: false)
      }
    }
    if holdsElementsOnly { text += "\n" + String(repeating: "  ", count: depth) }
    text += "</\(name)>"
  }

  private static func words(_ value: LuaValue, _ what: String) throws(LuaCallError) -> String {
    switch value {
    case .string(let text): return text
    case .integer(let integer): return String(integer)
    case .number(let number) where number.isFinite: return String(number)
    case .bool(let bool): return String(bool)
    default:
      throw LuaCallError(
        "collate.xml: \(what) must be text, a number or a truth value, not \(value.typeName)")
    }
  }

  /// A name of ASCII letters, digits and `_-.:` that begins with a letter or `_`.
  private static func name(_ name: String) throws(LuaCallError) -> String {
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F }
    let isName = name.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || "-.:".utf8.contains($0)
    }
    guard isName, name.utf8.first.map(isLetter) == true else {
      throw LuaCallError("collate.xml: '\(name)' is not a valid name of an element or attribute")
    }
    return name
  }

  /// Text that says the same to a reader of XML; what XML has no character for is U+FFFD.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22 where isAttribute: result += "&quot;"
      case 0x09 where isAttribute, 0x0A where isAttribute, 0x0D: result += "&#\(scalar.value);"
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
