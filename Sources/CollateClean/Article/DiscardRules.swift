/// Which elements of a page hold no running text by what they are, and how reasons are put in words.
enum DiscardRules {
  /// Whether no element of that name holds running text.
  static func discards(_ tag: HTMLTag) -> Bool {
    if discarded[tag.name] != nil { return true }
    guard unseen.contains(tag.name) else { return false }
    // A shadow root that stands in the page is shown.
    return !(tag.name == "template" && tag.attributes.contains { $0.name == "shadowrootmode" })
  }

  /// Why no element of that name is part of an article; nil for those of which a reader sees no text.
  static func discardReason(_ name: String) -> String? { discarded[name] }

  /// What is said of blocks that are left out for a name around them.
  static func reason(forName name: String) -> String {
    if name == "hidden=" { return "hidden" }
    if name.hasPrefix("<") {
      let tag = String(name.dropFirst().dropLast())
      return elements[tag] ?? frames[tag] ?? "stands in \(name)"
    }
    let parts = name.split(separator: "=", maxSplits: 1)
    if parts.count == 2 { return "\(parts[0]) \(parts[1])" }
    return "class or id says \"\(name.replacing("-", with: " "))\""
  }

  /// Why elements of a page's frame hold no article, by the innermost of them around an element; nil for all others.
  static func menu(around element: HTMLTree.Index, in tree: HTMLTree) -> String? {
    var index: HTMLTree.Index? = element
    while let here = index {
      if let reason = elements[tree[here].name] { return reason }
      index = tree[here].parent
    }
    return nil
  }

  private static let unseen: Set<String> = [
    "script", "style", "template", "iframe", "object", "embed", "canvas", "audio", "video", "input", "head",
    "datalist", "map", "noframes", "applet",
  ]

  private static let discarded = [
    "select": "form control", "textarea": "form control", "option": "form control", "svg": "drawing",
    "math": "formula", "noscript": "shown only without scripts",
  ]

  /// Elements that may hold an article.
  private static let frames = ["header": "header of the page", "figure": "picture caption"]

  private static let elements = [
    "nav": "navigation", "menu": "menu", "dialog": "dialog", "figcaption": "picture caption",
    "button": "form control", "aside": "aside of the page", "footer": "footer of the page", "form": "form",
  ]
}
