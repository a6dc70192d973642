import CollateCore
import CollateLua
import CollateText

/// What is wrong with the writing of a test case, the entry it is about, and the words of the file that are wrong.
struct TestCaseFault: Error {
  let message: String
  var key: String?
  /// The text of what has the entry, where several in a case have one of that name.
  var entry: String?
  var words: String?
  /// Whether the words are wrong because they stand there a second time.
  var isRepeated = false
  var suggestion: String?
}

/// One table of a test file. Every fault of it names the table and the entry.
struct TestTable {
  /// What it is, in the words that messages use: `a claim`.
  let what: String
  private let value: LuaValue
  private let key: String?

  /// Takes a table with named entries; throws for anything else, and for an entry that is not among `allowed`.
  init(_ value: LuaValue, _ what: String, allowed: [String], key: String? = nil) throws(TestCaseFault) {
    self.value = value
    self.what = what
    self.key = key
    guard let fields = value.fields else {
      throw TestCaseFault(
        message: "\(what) must be a table with named entries, not \(value.typeName)", key: key)
    }
    for field in fields where !allowed.contains(field.name) {
      let suggestion = EditDistance.suggestion(for: field.name, among: allowed)
      let entries = suggestion == nil ? "; its entries are \(allowed.joined(separator: ", "))" : ""
      throw TestCaseFault(
        message: "\(what) has no entry '\(field.name)'" + entries, key: field.name, suggestion: suggestion)
    }
  }

  /// Whether it has an entry.
  func has(_ key: String) -> Bool { value[key] != .none }

  func string(_ key: String) throws(TestCaseFault) -> String? {
    try read(key, "a string", \.string)
  }

  func requiredString(_ key: String) throws(TestCaseFault) -> String {
    guard let string = try string(key) else {
      throw TestCaseFault(message: "\(what) has no \(key)", key: self.key)
    }
    return string
  }

  func bool(_ key: String) throws(TestCaseFault) -> Bool? {
    try read(key, "true or false", \.bool)
  }

  /// A whole number from 1.
  func count(_ key: String) throws(TestCaseFault) -> Int? {
    try read(key, "a whole number from 1") { $0.integer.flatMap { $0 > 0 ? $0 : nil } }
  }

  /// A number from 0 to 1.
  func fraction(_ key: String) throws(TestCaseFault) -> Double? {
    try read(key, "a number from 0 to 1") { value in
      value.coreValue?.number.flatMap { (0...1).contains($0) ? $0 : nil }
    }
  }

  /// A place in the calendar, ISO 8601, as `DateMention` writes it where it knows the year.
  func requiredDate(_ key: String) throws(TestCaseFault) -> String {
    let date = try requiredString(key)
    if CalendarPlace.isOne(date) { return date }
    throw TestCaseFault(
      message:
        "\(key) of \(what) must be a date such as 2024, 2024-05, 2024-05-14, 2024-05-14T10:30 or 2024-W20, not '\(date)'",
      key: key, words: date)
  }

  /// An amount of something that `limits` of pipelines know: a whole number of instructions or bytes, or one with a unit
  /// (`"200k"`, `"4MB"`).
  func amount(_ key: String) throws(TestCaseFault) -> Int? {
    guard value[key].string != nil, let spec = LimitSpec.named(key) else { return try count(key) }
    switch spec.amount(value[key].coreValue ?? .null) {
    case .success(let amount): return Int(min(amount, 1e18))
    case .failure(let fault): throw TestCaseFault(message: "\(fault.message) in \(what)", key: key)
    }
  }

  func list(_ key: String) throws(TestCaseFault) -> [LuaValue]? {
    try read(key, "a list", \.list)
  }

  func strings(_ key: String) throws(TestCaseFault) -> [String]? {
    let list = try read(key, "a list of strings", \.list)
    if let list, let other = list.firstIndex(where: { $0.string == nil }) {
      throw TestCaseFault(
        message:
          "\(key) of \(what) must be a list of strings; entry \(other + 1) is \(list[other].typeName)",
        key: key)
    }
    return list?.compactMap(\.string)
  }

  func fields(_ key: String) throws(TestCaseFault) -> [LuaValue.Field]? {
    try read(key, "a table with named entries", \.fields)
  }

  /// Lists by name: `{ hedge = { … }, quote = { … } }`.
  func lists(_ key: String) throws(TestCaseFault) -> [LuaValue.Field]? {
    let fields = try read(key, "a table of lists: { kind = { … } }", \.fields)
    if let other = fields?.first(where: { $0.value.list == nil }) {
      throw TestCaseFault(
        message: "\(other.name) in \(key) of \(what) must be a list, not \(other.value.typeName)",
        key: other.name)
    }
    return fields
  }

  /// One of the names of an enumeration.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String, _ type: Choice.Type)
    throws(TestCaseFault) -> Choice?
  {
    guard let name = try string(key) else { return nil }
    if let choice = Choice(rawValue: name) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    throw TestCaseFault(
      message: "\(key) of \(what) is one of \(names.joined(separator: ", ")), not '\(name)'", key: key,
      words: name,
      suggestion: EditDistance.suggestion(for: name, among: names))
  }

  private func read<Result>(_ key: String, _ form: String, _ convert: (LuaValue) -> Result?)
    throws(TestCaseFault) -> Result?
  {
    if value[key] == .none { return nil }
    if let result = convert(value[key]) { return result }
    let given = value[key].integer.map(String.init) ?? value[key].typeName
    throw TestCaseFault(
      message: "\(key) of \(what) must be \(form), not \(given)", key: key, words: value[key].string)
  }
}
