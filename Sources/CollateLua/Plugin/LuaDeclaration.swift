import CollateCore
import CollateText
import LuaHost

/// What a stage file declares, checked: every fault of it is found in one pass.
struct LuaDeclaration: Sendable {
  /// The three bodies, by their names in Lua.
  enum Body: String, CaseIterable, Sendable {
    case document, corpus, section

    var hostBody: lua_host_body {
      switch self {
      case .document: LUA_HOST_BODY_DOCUMENT
      case .corpus: LUA_HOST_BODY_CORPUS
      case .section: LUA_HOST_BODY_SECTION
      }
    }
  }

  /// The version of the API that this program offers.
  static let api = 1

  private(set) var name = ""
  private(set) var phase = Phase.extract
  private(set) var summary = ""
  private(set) var needs: [Layer] = []
  private(set) var provides: [Layer] = []
  private(set) var example: String?
  private(set) var body = Body.document
  private(set) var options: [LuaOption] = []

  /// Checks what `collate.stage` was given; throws all faults at once.
  init(_ value: LuaValue, source: LuaSource) throws(ConfigurationError) {
    var check = DeclarationCheck(value, source: source)
    name = check.string("name") ?? ""
    phase = check.phase(of: name)
    summary = check.string("summary") ?? ""
    check.requireVersion(Self.api)
    needs = check.layers("needs")
    provides = check.layers("provides")
    check.refuseLayersOfTheCorpus(provides)
    example = check.optionalString("example")
    body = check.body()
    options = check.options()
    check.refuseUnknownKeys()
    guard check.diagnostics.isEmpty else { throw ConfigurationError(check.diagnostics) }
  }
}

/// One pass over a declaration.
private struct DeclarationCheck {
  private static let keys = ApiTable.entries.filter { $0.owner == "declaration" }.map(\.name)

  private let value: LuaValue
  private let places: LuaPlaces
  private let line: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(_ value: LuaValue, source: LuaSource) {
    self.value = value
    places = LuaPlaces(source)
    if case .object(_, let line, _) = value { self.line = line } else { line = 1 }
  }

  // MARK: Entries

  mutating func string(_ key: String) -> String? {
    guard let string = value[key].string, !string.isEmpty else {
      switch value[key] {
      case .none: fault("the stage has no \(key)", key)
      case .string: fault("\(key) is empty", key)
      default: fault("\(key) must be a string, not \(value[key].typeName)", key)
      }
      return nil
    }
    return string
  }

  mutating func optionalString(_ key: String) -> String? {
    value[key] == .none ? nil : string(key)
  }

  mutating func phase(of name: String) -> Phase {
    guard !name.isEmpty else { return .extract }
    let word = String(name.prefix { $0 != "." })
    let allowed = Phase.allCases.filter { $0 != .load }
    guard let phase = Phase(rawValue: word), phase != .load else {
      let names = allowed.map(\.rawValue)
      fault(
        "the name '\(name)' must begin with its phase and a point: \(names.joined(separator: ", "))", "name",
        suggestion: EditDistance.suggestion(for: word.lowercased(), among: names).map {
          $0 + name.dropFirst(word.count).lowercased()
        })
      return .extract
    }
    let rest = name.dropFirst(word.count + 1)
    if rest.isEmpty || !rest.utf8.allSatisfy(Self.isNameByte) {
      fault("the name '\(name)' may hold only lower-case letters, digits and hyphens after its phase", "name")
    }
    return phase
  }

  mutating func requireVersion(_ version: Int) {
    guard value["api"].integer != version else { return }
    let given = value["api"]
    fault(
      given == .none
        ? "the stage does not say which API it was written for: api = \(version)"
        : "this program offers api = \(version), not \(given.integer.map(String.init) ?? given.typeName)",
      "api")
  }

  mutating func layers(_ key: String) -> [Layer] {
    guard value[key] != .none else { return [] }
    guard let entries = value[key].list else {
      fault("\(key) must be a list of names, not \(value[key].typeName)", key)
      return []
    }
    let names = entries.compactMap(\.string)
    if let other = entries.first(where: { $0.string == nil }) {
      fault("\(key) must be a list of names; one of them is \(other.typeName)", key)
      return []
    }
    for name in names where name.isEmpty || !name.utf8.allSatisfy({ Self.isNameByte($0) || $0 == 0x2E }) {
      fault("'\(name)' in \(key) may hold only lower-case letters, digits, hyphens and points", key)
    }
    return names.map { Layer($0) }
  }

  mutating func refuseLayersOfTheCorpus(_ provides: [Layer]) {
    for layer in provides where Layer.ofCorpus.contains(layer) {
      fault(
        "provides names kinds of annotations and findings; '\(layer.name)' is a layer, which only built-in stages write",
        "provides")
    }
  }

  mutating func body() -> LuaDeclaration.Body {
    let bodies = LuaDeclaration.Body.allCases.filter { value[$0.rawValue] != .none }
    for body in bodies where value[body.rawValue] != .function {
      fault("\(body.rawValue) must be a function, not \(value[body.rawValue].typeName)", body.rawValue)
    }
    if bodies.count != 1 {
      let names = LuaDeclaration.Body.allCases.map(\.rawValue).joined(separator: ", ")
      fault("a stage has exactly one body (\(names)); this one has \(bodies.count)", bodies.last?.rawValue)
    }
    return bodies.first ?? .document
  }

  mutating func options() -> [LuaOption] {
    guard value["options"] != .none else { return [] }
    guard let fields = value["options"].fields else {
      fault("options must be a table of named options, not \(value["options"].typeName)", "options")
      return []
    }
    var options: [LuaOption] = []
    for field in fields {
      do throws(Diagnostic) {
        options.append(try LuaOption(field.name, field.value))
      } catch {
        let line = field.value["line"].integer ?? self.line
        fault(error.message, at: places.place(of: field.name, from: line), suggestion: error.suggestion)
      }
    }
    return options.sorted { $0.order < $1.order }
  }

  mutating func refuseUnknownKeys() {
    for field in value.fields ?? [] where !Self.keys.contains(field.name) {
      fault(
        "a stage has no entry '\(field.name)'", field.name,
        suggestion: EditDistance.suggestion(for: field.name, among: Self.keys))
    }
  }

  private mutating func fault(_ message: String, _ key: String?, suggestion: String? = nil) {
    fault(message, at: places.place(of: key, from: line), suggestion: suggestion)
  }

  private mutating func fault(_ message: String, at place: Diagnostic.Place, suggestion: String?) {
    diagnostics.append(places.diagnostic(message, at: place, suggestion: suggestion))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
