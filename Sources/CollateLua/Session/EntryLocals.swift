/// The names that entries at the prompt declared as `local`: each was gone with its entry, to the surprise of who typed
/// it.
struct EntryLocals {
  private var names: Set<String> = []

  /// Takes note of an entry.
  mutating func note(_ entry: String) {
    for declaration in entry.matches(of: /\blocal\s+(?:function\s+)?(\w+(?:\s*,\s*\w+)*)/) {
      names.formUnion(declaration.1.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    }
  }

  /// The end of a message that says that there is no such variable; empty for all others.
  func hint(for message: String) -> String {
    guard let missing = message.firstMatch(of: /^there is no variable '(\w+)'/)?.1 else { return "" }
    return names.contains(String(missing))
      ? "; a local is gone at the end of its entry: leave out the word local" : ""
  }
}
