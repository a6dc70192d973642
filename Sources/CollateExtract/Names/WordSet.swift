/// Makes sets of words from texts that are easy to read and to extend.
enum WordSet {
  /// The words between white space.
  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// The phrases between commas.
  static func phrases(_ text: String) -> Set<String> {
    Set(text.split { $0 == "," || $0 == "\n" }.map { String($0) })
  }
}
