/// Signs that mean something in a regular expression and only themselves in a Lua pattern, which then matches nothing
/// without a word.
enum RegularExpressionSigns {
  /// What a pattern most likely means, and how Lua writes it; nil where it reads as a Lua pattern.
  static func advice(_ pattern: String) -> String? {
    let (text, kept) = withoutEscapesAndSets(pattern)
    if text.contains("(?") { return meaning("(?…)", "groups of that kind do not exist: use collate.regex") }
    if let escape = kept.firstMatch(of: /\\[bBdDwWsS]/)?.output {
      return escape.lowercased() == "\\b"
        ? meaning(escape, "the edge of a word is %f[%w], or use collate.regex")
        : meaning(escape, "write %\(escape.dropFirst())")
    }
    if let count = text.firstMatch(of: /\{[0-9]+(,[0-9]*)?\}/)?.output.0 {
      return meaning(count, "write what repeats as often as it stands, or use collate.regex")
    }
    if text.contains("|") {
      return meaning(
        "|", "write %| for the sign, collate.phrases {…} for words, collate.regex for alternatives")
    }
    return nil
  }

  private static func meaning(_ sign: some StringProtocol, _ advice: String) -> String {
    "in a Lua pattern '\(sign)' stands for itself: \(advice)"
  }

  /// The pattern without what `%` escapes and without its sets; and with the sets.
  private static func withoutEscapesAndSets(_ pattern: String) -> (text: String, kept: String) {
    let kept = pattern.replacing(/%./, with: "")
    return (kept.replacing(/\[[^\]]*\]/, with: ""), kept)
  }
}
