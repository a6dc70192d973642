import CollateCore
import CollateText
import LuaHost

/// What a stage file declares, checked: every fault of it is found in one pass.
struct LuaDeclaration: Sendable {
  /// The bodies, by their names in Lua.
  enum Body: String, CaseIterable, Sendable {
    case source, document, corpus, same, section, write

    var hostBody: lua_host_body {
      switch self {
      case .source: LUA_HOST_BODY_SOURCE
      case .document: LUA_HOST_BODY_DOCUMENT
      case .corpus: LUA_HOST_BODY_CORPUS
      case .same: LUA_HOST_BODY_SAME
      case .section: LUA_HOST_BODY_SECTION
      case .write: LUA_HOST_BODY_WRITE
      }
    }
  }

  /// The version of the API that the stage was written for.
  private(set) var api = ApiVersion.newest
  private(set) var name = ""
  private(set) var phase = Phase.extract
  private(set) var summary = ""
  private(set) var needs: [Layer] = []
  private(set) var provides: [Layer] = []
  private(set) var corrects: [Layer] = []
  private(set) var ownTypes: [Discrepancy.OwnType] = []
  private(set) var takes: FileClaim?
  private(set) var example: String?
  private(set) var body = Body.document
  /// The part of a report that its section stands behind.
  private(set) var after = ReportPart.usual
  private(set) var options: [LuaOption] = []
  private(set) var data: [DataDeclaration] = []

  /// Checks what `collate.stage` was given; throws all faults at once.
  init(_ value: LuaValue, source: LuaSource) throws(ConfigurationError) {
    var check = DeclarationCheck(value, source: source)
    name = check.string("name") ?? ""
    phase = check.phase(of: name)
    summary = check.string("summary") ?? ""
    api = check.version()
    needs = check.layers("needs")
    ownTypes = check.ownTypes()
    provides = check.layers("provides") + (ownTypes.isEmpty ? [] : [.discrepancies])
    corrects = check.layers("corrects")
    example = check.optionalString("example")
    body = check.body()
    check.requireAllowed(needs: needs, in: phase, body)
    takes = check.takes(in: phase, body)
    check.requireAllowed(provides: provides, in: phase, body)
    check.requireAllowed(corrects: corrects, in: phase, body)
    after = check.after(body)
    options = check.options()
    check.requireAllowed(outputs: options.filter { $0.spec.kind == .output }, in: phase, body)
    data = check.data()
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
  private var api = ApiVersion.newest

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
    guard let phase = Phase(rawValue: word) else {
      let names = Phase.allCases.map(\.rawValue)
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

  /// The version that the stage was written for; faults of what it uses and that version has not.
  mutating func version() -> Int {
    let given = value["api"]
    if let version = given.integer, ApiVersion.all.contains(version) {
      api = version
    } else {
      fault(
        given == .none
          ? "the stage does not name its API version: add api = \(ApiVersion.newest)"
          : "this program supports \(ApiVersion.words), not \(given.integer.map(String.init) ?? given.typeName)",
        "api")
    }
    for field in value.fields ?? [] {
      requireVersion(ApiVersion.since("declaration." + field.name), of: field.name, field.name)
    }
    return api
  }

  private mutating func requireVersion(_ version: Int, of what: String, _ key: String) {
    if let advice = ApiVersion.mismatch(version, stage: api) { fault("\(what) \(advice)", key) }
  }

  mutating func layers(_ key: String) -> [Layer] {
    guard value[key] != .none else { return [] }
    guard let entries = value[key].list else {
      fault("\(key) must be a list of names, not \(value[key].typeName)", key)
      return []
    }
    let names = entries.compactMap(\.string)
    if let other = entries.first(where: { $0.string == nil && (key != "provides" || $0.fields == nil) }) {
      fault("\(key) must be a list of names; one of them is \(other.typeName)", key)
      return []
    }
    for name in names where name.isEmpty || !name.utf8.allSatisfy({ Self.isNameByte($0) || $0 == 0x2E }) {
      fault("'\(name)' in \(key) may hold only lower-case letters, digits, hyphens and points", key)
    }
    return names.map { Layer($0) }
  }

  /// The types of discrepancies among the entries of `provides`: `{ discrepancy = "desk.price", sentence = "…" }`.
  mutating func ownTypes() -> [Discrepancy.OwnType] {
    var types: [Discrepancy.OwnType] = []
    for entry in value["provides"].list ?? [] where entry.string == nil && entry.fields != nil {
      guard let name = entry["discrepancy"].string, let sentence = entry["sentence"].string,
        !sentence.isEmpty,
        entry.fields?.count == 2
      else {
        fault(
          "a type of discrepancy in provides is { discrepancy = \"desk.price\", sentence = \"…\" }: its name, and what it "
            + "means to the reader", "provides")
        continue
      }
      if !Self.isNameOfOwnType(name) {
        fault(
          "the type '\(name)' needs a name of lower-case letters, digits and hyphens with a point, such as 'desk.\(name)': "
            + "names without a point are Collate's own", "provides")
      }
      if types.contains(where: { $0.category.rawValue == name }) {
        fault("provides names the type '\(name)' twice", "provides")
      }
      types.append(.init(.init(rawValue: name), sentence: sentence))
    }
    if !types.isEmpty { requireVersion(2, of: "a type of discrepancy in provides", "provides") }
    return types
  }

  private static func isNameOfOwnType(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) }
  }

  /// What says whether two texts are the same sees nothing else, and writes nothing.
  mutating func requireAllowed(needs: [Layer], in phase: Phase, _ body: LuaDeclaration.Body) {
    guard body == .same else { return }
    if phase != .compare { fault("the body same belongs to a stage of the phase compare", "same") }
    for key in ["needs", "provides", "corrects"] where value[key] != .none {
      fault("a stage with the body same reads two texts and nothing else: it has no \(key)", key)
    }
  }

  mutating func requireAllowed(provides: [Layer], in phase: Phase, _ body: LuaDeclaration.Body) {
    for layer in provides where Layer.ofCorpus.contains(layer) && layer != .discrepancies {
      guard layer != .metadata else {
        requireVersion(2, of: "'metadata' in provides", "provides")
        if phase != .clean || body != .document {
          fault("metadata are set by the document body of a stage of the phase clean", "provides")
        }
        continue
      }
      fault(
        "provides names kinds of annotations and findings, 'discrepancies' and 'metadata'; '\(layer.name)' is a layer, which only "
          + "built-in stages write", "provides")
    }
    guard provides.contains(.discrepancies) else { return }
    requireVersion(2, of: "'discrepancies' in provides", "provides")
    if phase != .compare || body != .corpus {
      fault("discrepancies are added by the corpus body of a stage of the phase compare", "provides")
    }
  }

  mutating func requireAllowed(corrects: [Layer], in phase: Phase, _ body: LuaDeclaration.Body) {
    for layer in corrects {
      if layer == .discrepancies {
        if phase != .compare || body != .corpus {
          fault("discrepancies are corrected by the corpus body of a stage of the phase compare", "corrects")
        }
      } else if Layer.ofCorpus.contains(layer) {
        fault(
          "corrects names kinds of annotations, and 'discrepancies'; '\(layer.name)' cannot be corrected",
          "corrects")
      } else if ![.clean, .extract].contains(phase) || ![.document, .corpus].contains(body) {
        fault(
          "'\(layer.name)' is corrected by the document or corpus body of a stage of the phase clean or extract, before "
            + "anything is compared", "corrects")
      }
    }
  }

  /// The files that a source body reads; faults where it does not say, and where something else has or misses one.
  mutating func takes(in phase: Phase, _ body: LuaDeclaration.Body) -> FileClaim? {
    if (phase == .load) != (body == .source) {
      fault("a stage of the phase load has a body 'source', and no other stage has one", body.rawValue)
    }
    guard body == .source else {
      if value["takes"] != .none { fault("takes belongs to a body 'source'", "takes") }
      return nil
    }
    for key in ["needs", "provides"] where value[key] != .none {
      fault("a body 'source' makes documents of a file; it has no \(key)", key)
    }
    let bytes = value["takes"]["bytes"]
    if bytes != .none, bytes.bool == nil {
      fault("takes.bytes must be true or false, not \(bytes.typeName)", "takes")
    }
    let lists = ["suffixes", "magic"].map { strings(value["takes"][$0], "takes.\($0)") }
    if value["takes"].fields?.contains(where: { !["suffixes", "magic", "bytes"].contains($0.name) }) ?? true
      || lists.allSatisfy(\.isEmpty)
    {
      fault(
        "takes says which files the stage reads: { suffixes = { \".srt\" } }, { magic = { … } } or both",
        "takes")
    }
    return FileClaim(suffixes: lists[0], marks: lists[1], readsBytes: bytes.bool ?? false)
  }

  /// The part of a report that a section stands behind; faults where it is none, and where there is no section.
  mutating func after(_ body: LuaDeclaration.Body) -> ReportPart {
    if value["after"] == .none { return .usual }
    if body != .section {
      fault("after belongs to a body 'section': the part of the report before it", "after")
    }
    guard let name = string("after") else { return .usual }
    if let part = ReportPart(rawValue: name) { return part }
    let names = ReportPart.allCases.map(\.rawValue)
    let suggestion = EditDistance.suggestion(for: name.lowercased(), among: names)
    let parts = suggestion == nil ? "; its parts are \(names.joined(separator: ", "))" : ""
    fault("a report has no part '\(name.prefix(40))'\(parts)", "after", suggestion: suggestion)
    return .usual
  }

  private mutating func strings(_ value: LuaValue, _ what: String) -> [String] {
    if value == .none { return [] }
    guard let strings = value.list?.map(\.string), strings.allSatisfy({ $0?.isEmpty == false }) else {
      fault("\(what) must be a list of strings, none of them empty", "takes")
      return []
    }
    return strings.compactMap(\.self)
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

  /// Files are left by writers, to names that the pipeline sees before anything runs.
  mutating func requireAllowed(outputs: [LuaOption], in phase: Phase, _ body: LuaDeclaration.Body) {
    guard body == .write else {
      for option in outputs {
        fault(
          "option '\(option.luaName)' names a file to write, and this stage has no body write",
          at: places.place(of: option.luaName, from: places.place(of: "options", from: line).line),
          suggestion: nil)
      }
      return
    }
    if phase != .report { fault("the body write belongs to a stage of the phase report", "write") }
    if outputs.isEmpty {
      fault(
        "the body write has no name to write to: options = { to = collate.output { default = \"list.csv\", help = \"…\" } }",
        "write")
    }
    for key in ["provides", "corrects"] where value[key] != .none {
      fault("a stage with the body write leaves files and nothing else: it has no \(key)", key)
    }
  }

  mutating func data() -> [DataDeclaration] {
    guard value["data"] != .none else { return [] }
    guard let fields = value["data"].fields else {
      fault("data must be a table of files by name, not \(value["data"].typeName)", "data")
      return []
    }
    let start = places.place(of: "data", from: line)
    return fields.compactMap { field in
      let place = places.place(ofKey: field.name, from: start) ?? start
      func fault(_ message: String) -> DataDeclaration? {
        self.fault(message, at: place, suggestion: nil)
        return nil
      }
      if !LuaOption.isName(field.name) {
        return fault(
          "the name '\(field.name)' of data may hold only lower-case letters, digits and underscores")
      }
      guard let file = field.value.string else {
        return fault("data.\(field.name) must be the path of a file, not \(field.value.typeName)")
      }
      if file.split(separator: "/", omittingEmptySubsequences: false).contains(where: {
        $0.isEmpty || $0.hasPrefix(".")
      }) {
        return fault(
          "'\(file)' must be the path of a file in the folder of the plugin that is not hidden: lists/\(field.name).csv"
        )
      }
      guard let format = DataFile.Format(file: file) else {
        let endings = DataFile.Format.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
        return fault("'\(file)' is not a data file: its name must end with \(endings)")
      }
      return DataDeclaration(
        name: field.name, file: file, format: format, place: places.diagnostic("", at: place))
    }
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
