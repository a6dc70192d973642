import CollateText

extension OptionFault {
  /// The fault at the node that gave the value: at the entry that is wrong, where the value is a list that stands there
  /// as it is.
  func diagnostic(at node: YAMLNode, value: Value, start: String = "") -> Diagnostic {
    var place = node.place
    if let entry, let items = node.items, items.count == value.list?.count { place = items[entry].place }
    return diagnostic(at: place, start: start)
  }

  /// The fault at a place, with the name that most likely was meant.
  func diagnostic(at place: Diagnostic.Place?, start: String = "") -> Diagnostic {
    Diagnostic(
      start + message, at: place,
      suggestion: misspelt.flatMap { EditDistance.suggestion(for: $0, among: candidates) })
  }
}
