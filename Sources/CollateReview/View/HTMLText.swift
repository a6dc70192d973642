import CollateCore

/// Text of documents inside a page.
enum HTMLText {
  /// The text, inert and escaped for content and for quoted attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in DisplayText.inert(text).unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
