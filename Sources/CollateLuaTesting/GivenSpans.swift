import CollateCore
import CollateLua
import CollateText

/// Finds the places that fields of a given annotation hold: a case writes their words.
struct GivenSpans {
  private let document: Document
  private let annotation: Span

  /// Takes the document, and the place of the annotation: of words that stand twice, those nearest to it are meant.
  init(_ document: Document, near annotation: Span) {
    self.document = document
    self.annotation = annotation
  }

  /// A value of a type that `AnnotationField` names. Where the type is not known, a string is a string, and a place is
  /// written `{ text = "…" }`. Throws the words that stand nowhere.
  func value(_ value: Value, as type: String?) throws(Missing) -> Value {
    try self.value(value, type.map(FieldType.init))
  }

  private func value(_ value: Value, _ type: FieldType?) throws(Missing) -> Value {
    let type = type?.whenGiven ?? type
    if let words = words(of: value, isPlace: type?.isSpan == true) { return .span(try place(of: words)) }
    if let list = value.list, type == nil || type?.element != nil {
      var items: [Value] = []
      for item in list { items.append(try self.value(item, type?.element)) }
      return .list(items)
    }
    if var map = value.map, let members = type?.members {
      for field in members {
        if let given = map[field.name] { map[field.name] = try self.value(given, FieldType(field.type)) }
      }
      return .map(map)
    }
    return value
  }

  /// Words that do not stand in the document.
  struct Missing: Error {
    let words: String
  }

  private func words(of value: Value, isPlace: Bool) -> String? {
    if isPlace, let words = value.string { return words }
    return value.map?.count == 1 ? value.map?["text"]?.string : nil
  }

  private func place(of words: String) throws(Missing) -> Span {
    func distance(_ range: Range<Int>) -> Int {
      max(annotation.start - range.lowerBound, range.upperBound - annotation.end, 0)
    }
    let places = words.isEmpty ? [] : document.bytes.ranges(of: Array(words.utf8))
    guard let nearest = places.min(by: { distance($0) < distance($1) }) else { throw Missing(words: words) }
    return Span(nearest)
  }
}
