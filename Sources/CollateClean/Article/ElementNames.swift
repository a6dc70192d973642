/// What a page calls an element: its tag, and the words of class, id, role and their like.
enum ElementNames {
  /// Attributes of free names, which are cut into words.
  private static let named = ["class", "id", "data-component", "data-testid"]
  private static let all = named + ["role", "itemprop", "itemtype", "hidden", "aria-hidden", "style"]

  /// Whether an attribute of that name adds to the names of its element.
  static func isName(_ attribute: String) -> Bool {
    switch attribute.utf8.count {
    case 2, 4, 5, 6, 8, 11, 14: all.contains(attribute)
    default: false
    }
  }

  /// The names, each once: `<nav>`, `role=banner`, `share`, and `post-meta` for two words that follow each other.
  static func names(of tag: HTMLTag) -> [String] {
    var names = ["<\(tag.name)>"]
    func add(_ name: String) { if !names.contains(name) { names.append(name) } }
    for attribute in tag.attributes {
      switch attribute.name {
      case "role": add("role=" + tag.string(attribute).lowercased())
      case "itemprop": add("itemprop=" + tag.string(attribute).lowercased())
      case "itemtype":
        add("itemtype=" + (tag.string(attribute).split(separator: "/").last ?? "").lowercased())
      case "hidden": add("hidden=")
      case "aria-hidden" where tag.string(attribute) == "true": add("hidden=")
      case "style" where tag.string(attribute).lowercased().filter({ $0 != " " }).contains("display:none"):
        add("hidden=")
      case let name where named.contains(name):
        for part in attribute.bytes.split(whereSeparator: { $0 <= 0x20 }) {
          let words = words(of: part)
          words.forEach(add)
          for (first, second) in zip(words, words.dropFirst()) { add(first + "-" + second) }
        }
      default: break
      }
    }
    return names
  }

  /// The words of a name, in lower case: cut at signs, digits and capitals.
  private static func words(of name: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in name {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A
      if isUpper || !isLower, !word.isEmpty, !(isUpper && word.count == 1) {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if isUpper || isLower { word.append(byte | 0x20) }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}

extension HTMLTag {
  fileprivate func string(_ attribute: Attribute) -> String {
    String(decoding: attribute.bytes, as: UTF8.self)
  }
}
