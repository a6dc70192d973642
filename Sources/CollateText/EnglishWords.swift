/// Common words of English.
public enum EnglishWords {
  /// Words without their regular inflections.
  public static let list = WordList("common-words")
  /// Regular endings.
  private static let endings = ["s", "es", "ed", "d", "ing", "ly"]

  /// Whether a folded word is listed, with or without a regular ending.
  public static func contains(_ word: String) -> Bool {
    if list.contains(word) { return true }
    for ending in endings where word.utf8.count > ending.utf8.count + 2 {
      guard word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      let stem = String(word.utf8.dropLast(ending.utf8.count)) ?? ""
      if list.contains(stem) || list.contains(stem + "e") { return true }
    }
    return false
  }
}
