import CollateText

/// The end of a message about a misspelt name.
enum Suggestion {
  /// `; did you mean 'x'?`, or nothing where no candidate is near.
  static func hint(for name: String, among candidates: some Sequence<String>) -> String {
    EditDistance.suggestion(for: name, among: Array(candidates)).map { "; did you mean '\($0)'?" } ?? ""
  }
}
