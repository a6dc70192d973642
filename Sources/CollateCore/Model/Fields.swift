import CollateText

/// Named values in the order of their names: the fields of an annotation or a finding, or a map.
public struct Fields: Hashable, Sendable {
  /// A named value.
  public struct Field: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What stands under it.
    public let value: Value

    /// Makes a field.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// Up to so many, looking through them is quicker than searching.
  private static let few = 8

  private var fields: [Field] = []

  /// Makes no fields.
  public init() {}

  /// Makes the fields, given in any order; of a name that comes twice the last one counts.
  public init(_ fields: [Field]) {
    self.fields = fields
    guard zip(fields, fields.dropFirst()).contains(where: { $0.name >= $1.name }) else { return }
    self.fields.sort { $0.name < $1.name }  // which keeps the order of equal ones
    guard zip(self.fields, self.fields.dropFirst()).contains(where: { $0.name == $1.name }) else { return }
    let rest = self.fields.dropFirst().map(\.name) + [nil]
    self.fields = zip(self.fields, rest).filter { $0.name != $1 }.map(\.0)
  }

  /// The value of a name that is likely to be at a place.
  func value(of name: String, near place: Int) -> Value? {
    place < count && fields[place].name == name ? fields[place].value : self[name]
  }

  /// The value of a name, nil where there is none; setting nil takes the field away. A name that is set again is written
  /// as the last time.
  public subscript(name: String) -> Value? {
    get {
      if count <= Self.few { return fields.first { $0.name == name }?.value }
      let place = firstPlace(from: name)
      return place < count && fields[place].name == name ? fields[place].value : nil
    }
    set {
      let place = firstPlace(from: name)
      let isThere = place < count && fields[place].name == name
      let replacement = newValue.map { Field(name, $0) }
      fields.replaceSubrange(place..<(isThere ? place + 1 : place), with: replacement.map { [$0] } ?? [])
    }
  }

  /// These fields, and those of `others` that have other names.
  public func completed(by others: Fields) -> Fields { Fields(others.fields + fields) }

  /// The names, in order.
  public var names: [String] { fields.map(\.name) }

  /// The place of the first field whose name does not come before `name`.
  private func firstPlace(from name: String) -> Int {
    fields.partitioningIndex { $0.name >= name }
  }
}

extension Fields: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { fields.count }
  public subscript(position: Int) -> Field { fields[position] }
}

extension Fields: ExpressibleByDictionaryLiteral {
  /// Makes the fields; of a name that comes twice the last one counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements.map { Field($0, $1) })
  }
}
