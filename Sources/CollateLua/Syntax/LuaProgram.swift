/// What a Lua file uses: read with the grammar and the scopes of Lua 5.4.
struct LuaProgram {
  /// Globals that are read, in the order of the file, with the locals that are known there.
  fileprivate(set) var reads: [(name: LuaToken, locals: [String])] = []
  /// Globals that are given a value.
  fileprivate(set) var writes: [LuaToken] = []
  /// Every member, method and call.
  fileprivate(set) var uses: [LuaExpression] = []
  /// Names that the file gives to entries of tables.
  fileprivate(set) var entries: Set<String> = []

  /// Reads a file; nil where it is no Lua.
  init?(_ source: LuaSource) {
    var parser = LuaParser(source.bytes)
    do throws(LuaParser.Unreadable) {
      self = try parser.program()
    } catch {
      return nil
    }
  }

  fileprivate init() {}
}

/// A recursive descent through the tokens of a file. How deep it goes is bounded by what Lua itself takes.
private struct LuaParser {
  /// Something that the grammar does not allow here.
  struct Unreadable: Error {}

  /// As many levels as Lua allows.
  private static let mostLevels = 200
  private static let binary: Set = [
    "+", "-", "*", "/", "//", "%", "^", "..", "==", "~=", "<", "<=", ">", ">=", "and", "or", "&", "|", "~",
    "<<",
    ">>",
  ]
  private static let unary: Set = ["-", "not", "#", "~"]
  private static let blockEnds: Set = ["end", "else", "elseif", "until"]

  private let tokens: [LuaToken]
  private var place = 0
  private var levels = 0
  private var scopes: [[LuaVariable]] = []
  private var found = LuaProgram()

  init(_ bytes: [UInt8]) {
    // A first line that begins with # is for the shell.
    let isShellLine = bytes.first == 0x23
    tokens = Array(
      LuaTokens(isShellLine ? Array(bytes[(bytes.firstIndex(of: 0x0A) ?? bytes.count)...]) : bytes))
  }

  mutating func program() throws(Unreadable) -> LuaProgram {
    try block()
    guard place == tokens.count else { throw Unreadable() }
    return found
  }

  // MARK: Statements

  private mutating func block(_ variables: [LuaVariable] = []) throws(Unreadable) {
    scopes.append(variables)
    try statements()
    scopes.removeLast()
  }

  private mutating func statements() throws(Unreadable) {
    while let token = peek, !(token.kind == .keyword && Self.blockEnds.contains(token.text)) {
      if takes("return") {
        if let next = peek, next.text != ";" || next.kind != .sign,
          !(next.kind == .keyword && Self.blockEnds.contains(next.text))
        {
          _ = try expressions()
        }
        _ = takes(";")
        return
      }
      try statement()
    }
  }

  private mutating func statement() throws(Unreadable) {
    if takes(";") || takes("break") { return }
    if takes("::") { return try skip(2) }
    if takes("goto") { return try skip(1) }
    if takes("do") {
      try block()
      return try need("end")
    }
    if takes("while") {
      _ = try expression()
      try need("do")
      try block()
      return try need("end")
    }
    if takes("repeat") {
      scopes.append([])
      try statements()
      try need("until")
      // What the block declares is known to its condition.
      _ = try expression()
      scopes.removeLast()
      return
    }
    if takes("if") { return try conditional() }
    if takes("for") { return try loop() }
    if takes("function") { return try namedFunction() }
    if takes("local") { return try takes("function") ? localFunction() : locals() }
    try assignmentOrCall()
  }

  private mutating func conditional() throws(Unreadable) {
    repeat {
      _ = try expression()
      try need("then")
      try block()
    } while takes("elseif")
    if takes("else") { try block() }
    try need("end")
  }

  private mutating func loop() throws(Unreadable) {
    var names = [try name()]
    if takes("=") {
      _ = try expressions()
      try need("do")
      try block([LuaVariable(names[0].text, .none)])
      return try need("end")
    }
    while takes(",") { names.append(try name()) }
    try need("in")
    let values = try expressions()
    try need("do")
    try block(names.enumerated().map { LuaVariable($1.text, .iteration(values.first ?? .other, $0)) })
    try need("end")
  }

  private mutating func namedFunction() throws(Unreadable) {
    let first = try name()
    if let variable = variable(first.text) {
      if !next(is: ".") && !next(is: ":") { variable.isReassigned = true }
    } else if next(is: ".") || next(is: ":") {
      read(first)
    } else {
      found.writes.append(first)
    }
    var isMethod = false
    while takes(".") || next(is: ":") {
      isMethod = takes(":")
      found.entries.insert(try name().text)
    }
    _ = try functionBody(isMethod: isMethod)
  }

  private mutating func localFunction() throws(Unreadable) {
    let name = try name().text
    let body = LuaFunctionBody()
    declare(LuaVariable(name, .value(.function(body), 0)))
    try functionBody(of: body)
  }

  private mutating func locals() throws(Unreadable) {
    var names: [String] = []
    repeat {
      names.append(try name().text)
      if takes("<") { try skip(2) }
    } while takes(",")
    let values = takes("=") ? try expressions() : []
    for (index, name) in names.enumerated() {
      let origin: LuaVariable.Origin
      if index < values.count {
        origin = .value(values[index], 0)
      } else if let last = values.last {
        origin = .value(last, index - values.count + 1)
      } else {
        origin = .none
      }
      declare(LuaVariable(name, origin))
    }
  }

  private mutating func assignmentOrCall() throws(Unreadable) {
    var targets = [try target()]
    while takes(",") { targets.append(try target()) }
    let isAssignment = takes("=")
    for target in targets { note(target, isWritten: isAssignment) }
    if isAssignment { _ = try expressions() }
  }

  private mutating func read(_ name: LuaToken) {
    found.reads.append((name, scopes.joined().map(\.name)))
  }

  private mutating func note(_ target: LuaExpression, isWritten: Bool) {
    switch target {
    case .global(let name) where isWritten: found.writes.append(name)
    case .global(let name): read(name)
    case .local(let variable) where isWritten: variable.isReassigned = true
    case .member(_, let name) where isWritten: found.entries.insert(name.text)
    case .member: found.uses.append(target)
    default: break
    }
  }

  // MARK: Expressions

  private mutating func expressions() throws(Unreadable) -> [LuaExpression] {
    var values = [try expression()]
    while takes(",") { values.append(try expression()) }
    return values
  }

  private mutating func expression() throws(Unreadable) -> LuaExpression {
    levels += 1
    defer { levels -= 1 }
    guard levels <= Self.mostLevels else { throw Unreadable() }
    let first = try operand()
    var isAlone = true
    while let token = peek, token.kind != .string, Self.binary.contains(token.text) {
      place += 1
      isAlone = false
      _ = try operand()
    }
    return isAlone ? first : .other
  }

  private mutating func operand() throws(Unreadable) -> LuaExpression {
    var isAlone = true
    while let token = peek, token.kind != .string, Self.unary.contains(token.text) {
      place += 1
      isAlone = false
    }
    guard let token = peek else { throw Unreadable() }
    switch token.kind {
    case .number:
      place += 1
      return .other
    case .string:
      place += 1
      return isAlone ? .string(token) : .other
    case .keyword where ["nil", "true", "false"].contains(token.text), .sign where token.text == "...":
      place += 1
      return .other
    case .keyword where takes("function"): return .function(try functionBody(isMethod: false))
    case .sign where token.text == "{":
      try table()
      return .other
    default:
      let value = try suffixed()
      return isAlone ? value : .other
    }
  }

  /// An expression whose value is read.
  private mutating func suffixed() throws(Unreadable) -> LuaExpression {
    let value = try target()
    note(value, isWritten: false)
    return value
  }

  /// A name or an expression in parentheses, and what hangs on it; its last part may be written.
  private mutating func target() throws(Unreadable) -> LuaExpression {
    var value: LuaExpression
    if takes("(") {
      value = try expression()
      try need(")")
    } else {
      let name = try name()
      value = variable(name.text).map(LuaExpression.local) ?? .global(name)
    }
    while let token = peek {
      let owner = value
      if token.kind == .string || token.text == "(" || token.text == "{" {
        note(owner, isWritten: false)
        value = .call(owner, try arguments())
        found.uses.append(value)
      } else if takes(".") {
        note(owner, isWritten: false)
        value = .member(owner, try name())
      } else if takes("[") {
        note(owner, isWritten: false)
        _ = try expression()
        try need("]")
        value = .element(owner)
      } else if takes(":") {
        note(owner, isWritten: false)
        let name = try name()
        value = .method(owner, name, try arguments())
        found.uses.append(value)
      } else {
        break
      }
    }
    return value
  }

  private mutating func arguments() throws(Unreadable) -> [LuaExpression] {
    guard let token = peek else { throw Unreadable() }
    if token.kind == .string {
      place += 1
      return [.string(token)]
    }
    if token.text == "{" {
      try table()
      return [.other]
    }
    try need("(")
    if takes(")") { return [] }
    let values = try expressions()
    try need(")")
    return values
  }

  private mutating func table() throws(Unreadable) {
    levels += 1
    defer { levels -= 1 }
    guard levels <= Self.mostLevels else { throw Unreadable() }
    try need("{")
    while !takes("}") {
      if takes("[") {
        let key = try expression()
        try need("]")
        try need("=")
        entry(key, try expression())
      } else if peek?.kind == .name, next(is: "=", after: 1) {
        let key = try name()
        place += 1
        entry(.string(key), try expression())
      } else {
        _ = try expression()
      }
      if !takes(",") && !takes(";") && !next(is: "}") { throw Unreadable() }
    }
  }

  private mutating func entry(_ key: LuaExpression, _ value: LuaExpression) {
    guard case .string(let name) = key else { return }
    found.entries.insert(name.text)
    switch value {
    case .function(let body): body.entries.insert(name.text)
    case .local(let variable):
      if case .value(.function(let body), 0) = variable.origin { body.entries.insert(name.text) }
    default: break
    }
  }

  private mutating func functionBody(isMethod: Bool) throws(Unreadable) -> LuaFunctionBody {
    let body = LuaFunctionBody()
    try functionBody(of: body, isMethod: isMethod)
    return body
  }

  private mutating func functionBody(of body: LuaFunctionBody, isMethod: Bool = false) throws(Unreadable) {
    var parameters = isMethod ? [LuaVariable("self", .none)] : []
    try need("(")
    while !takes(")") {
      if !takes("...") {
        parameters.append(LuaVariable(try name().text, .parameter(body, parameters.count)))
      }
      if !takes(",") && !next(is: ")") { throw Unreadable() }
    }
    try block(parameters)
    try need("end")
  }

  // MARK: Names and tokens

  private func variable(_ name: String) -> LuaVariable? {
    for scope in scopes.reversed() {
      if let variable = scope.last(where: { $0.name == name }) { return variable }
    }
    return nil
  }

  private mutating func declare(_ variable: LuaVariable) { scopes[scopes.count - 1].append(variable) }

  private var peek: LuaToken? { place < tokens.count ? tokens[place] : nil }

  private func next(is text: String, after offset: Int = 0) -> Bool {
    guard place + offset < tokens.count else { return false }
    let token = tokens[place + offset]
    return token.text == text && (token.kind == .sign || token.kind == .keyword)
  }

  private mutating func takes(_ text: String) -> Bool {
    guard next(is: text) else { return false }
    place += 1
    return true
  }

  private mutating func need(_ text: String) throws(Unreadable) {
    guard takes(text) else { throw Unreadable() }
  }

  private mutating func skip(_ count: Int) throws(Unreadable) {
    guard place + count <= tokens.count else { throw Unreadable() }
    place += count
  }

  private mutating func name() throws(Unreadable) -> LuaToken {
    guard let token = peek, token.kind == .name else { throw Unreadable() }
    place += 1
    return token
  }
}
