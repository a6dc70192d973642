import CollateCore
import CollateText

/// One option of a Lua stage. Lua names use underscores (`opt.min_words`), pipelines hyphens (`min-words`).
struct LuaOption: Sendable {
  /// Name in Lua.
  let luaName: String
  /// What pipelines, help and checks know.
  let spec: OptionSpec
  /// Place among the options of the file.
  let order: Int

  /// Reads what `collate.int {…}` and its like made. Throws the first fault, without a place.
  init(_ name: String, _ value: LuaValue) throws(Diagnostic) {
    guard case .object("option", let id, let fields) = value, let kindName = value["kind"].string else {
      throw Diagnostic(
        "option '\(name)' must be made with collate.string, .int, .number, .bool, .choice, .list or .output")
    }
    guard Self.isName(name) else {
      throw Diagnostic("the option name '\(name)' may hold only lower-case letters, digits and underscores")
    }
    let kind = try Self.kind(kindName, name, value["values"])
    let allowed = Self.entries(of: kind)
    for field in fields where !allowed.contains(field.name) {
      throw Diagnostic(
        "option '\(name)' has no entry '\(field.name)'",
        suggestion: allowed.first(where: field.name.hasPrefix)
          ?? EditDistance.suggestion(for: field.name, among: allowed))
    }
    guard let help = value["help"].string, !help.isEmpty else {
      throw Diagnostic("option '\(name)' has no help: one sentence that says what it does")
    }
    luaName = name
    order = -id
    var spec = OptionSpec(
      name.replacing("_", with: "-"), kind, minimum: try Self.bound("min", name, value),
      maximum: try Self.bound("max", name, value), help: help)
    if spec.hasEmptyRange { throw Diagnostic("min of option '\(name)' is above its max") }
    if value["default"] != .none {
      guard let given = value["default"].coreValue else {
        throw Diagnostic("the default of option '\(name)' cannot be \(value["default"].typeName)")
      }
      switch spec.check(given) {
      case .success(let checked): spec.defaultValue = checked
      case .failure(let fault): throw Diagnostic("the default is wrong: \(fault.message)")
      }
    }
    self.spec = spec
  }

  /// Whether a name is one that bodies can write behind a point.
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  /// The checked values of all options, as Lua reads them.
  static func object(_ options: [LuaOption], values: OptionValues) -> LuaValue {
    .object(
      type: "options",
      id: 0,
      fields: options.map { .init($0.luaName, LuaValue(values.values[$0.spec.name] ?? .null, document: 0)) })
  }

  private static func kind(_ kind: String, _ name: String, _ values: LuaValue) throws(Diagnostic)
    -> OptionSpec.Kind
  {
    switch kind {
    case "string": return .string
    case "int": return .int
    case "number": return .number
    case "bool": return .bool
    case "list": return .list
    case "output": return .output
    default:
      let names = values.list?.compactMap(\.string) ?? []
      guard !names.isEmpty, names.count == values.list?.count else {
        throw Diagnostic("option '\(name)' needs values: the names to choose from")
      }
      return .choice(names)
    }
  }

  private static func entries(of kind: OptionSpec.Kind) -> [String] {
    let common = ["default", "help", "kind", "line"]
    switch kind {
    case .int, .number: return common + ["min", "max"]
    case .choice: return common + ["values"]
    default: return common
    }
  }

  private static func bound(_ entry: String, _ name: String, _ value: LuaValue) throws(Diagnostic) -> Double?
  {
    if value[entry] == .none { return nil }
    guard let number = value[entry].coreValue?.number else {
      throw Diagnostic("\(entry) of option '\(name)' must be a number, not \(value[entry].typeName)")
    }
    return number
  }
}
