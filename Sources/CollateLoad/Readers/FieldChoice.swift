/// What a pipeline says of the fields of records; whatever it leaves open is found out.
struct FieldChoice: Hashable, Sendable {
  /// What stands for a field that is to be found out.
  static let automatic = "auto"

  /// The field that holds the text of a record; nil to find it.
  var text: FieldPath?
  /// The field of a JSON value that holds the list of records; nil to find it.
  var records: FieldPath?

  /// Nothing is said.
  init() {}

  /// Takes the options `field` and `records`.
  init(field: String, records: String) {
    text = field == Self.automatic ? nil : FieldPath(field)
    self.records = records == Self.automatic ? nil : FieldPath(records)
  }
}

/// A field by its name, or by the names of the fields it lies in: `response.docs`.
struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  /// The names, from the outside.
  var names: [String]

  /// Takes a path as pipelines write it.
  init(_ text: String) { names = text.split(separator: ".").map(String.init) }

  /// Takes the names.
  init(names: [String]) { self.names = names }

  var description: String { names.joined(separator: ".") }
}
