import CollateCore
import CollateText

/// What can be said of a stage file before it runs: names that do not exist, globals that were probably meant to be
/// local, and regular expressions where Lua takes a pattern.
///
/// Messages are those that the stage would stop with when it ran. What depends on values is left to the run.
struct LuaReview {
  /// What would stop the stage where it is reached.
  private(set) var faults: [Diagnostic] = []
  /// What the author most likely did not mean.
  private(set) var warnings: [Diagnostic] = []

  private let programs: [(source: LuaSource, program: LuaProgram)]
  private let written: Set<String>
  private let methods: Set<String>
  private let api: Int

  /// Reviews the main file of a stage, which declares `options` (as Lua names them), `data` and the version of the API,
  /// and the modules of its plugin.
  init(
    _ source: LuaSource, modules: [LuaSource] = [], options: [String] = [], data: [String] = [],
    api: Int = ApiVersion.newest
  ) {
    self.api = api
    programs = ([source] + modules).compactMap { source in LuaProgram(source).map { (source, $0) } }
    written = Set(programs.flatMap { $0.program.writes.map(\.text) })
    methods = Set(ApiTable.entries.filter { $0.parameters != nil }.map(\.name))
      .union(LuaGlobals.ofSandbox.libraries["string"] ?? [])
      .union(programs.flatMap { $0.program.entries })
    for (source, program) in programs {
      let types = LuaTypes(optionNames: options)
      reviewGlobals(source, program)
      for use in program.uses {
        reviewMember(use, types, source)
        reviewPattern(use, types, source)
        // Modules are shared by stages, which declare data of their own.
        if source.file == self.programs[0].source.file { reviewData(use, data, source) }
      }
    }
  }

  // MARK: Names

  private mutating func reviewGlobals(_ source: LuaSource, _ program: LuaProgram) {
    for (name, locals) in program.reads
    where !written.contains(name.text) && !LuaGlobals.ofSandbox.names.contains(name.text) {
      let message = "there is no variable '\(name.text)'"
      let local = EditDistance.suggestion(for: name.text, among: locals + written)
      let complaint = local == nil ? LuaGlobals.complaint(about: name.text) : nil
      faults.append(source.diagnostic(complaint ?? message, at: name, suggestion: local))
    }
    var known: Set<String> = []
    for name in program.writes where known.insert(name.text).inserted {
      warnings.append(
        source.diagnostic(
          "warning: '\(name.text)' is a global variable, which is gone after each call; write: local \(name.text)",
          at: name))
    }
  }

  private mutating func reviewMember(_ use: LuaExpression, _ types: LuaTypes, _ source: LuaSource) {
    switch use {
    case .member(let owner, let name): reviewMember(name, of: owner, types, source)
    case .call(.member(let owner, let name), _): reviewMember(name, of: owner, types, source)
    case .method(let owner, let name, _):
      if reviewMember(name, of: owner, types, source) || methods.contains(name.text) { return }
      let suggestion = EditDistance.suggestion(for: name.text, among: Array(methods))
      faults.append(
        source.diagnostic("there is no function '\(name.text)'", at: name, suggestion: suggestion))
    default: return
    }
  }

  /// Whether the names of the owner are known; a fault if this name is none of them.
  @discardableResult
  private mutating func reviewMember(
    _ name: LuaToken, of owner: LuaExpression, _ types: LuaTypes, _ source: LuaSource
  ) -> Bool {
    guard let type = types.type(of: owner), let names = types.names(of: type) else { return false }
    if names.contains(name.text) {
      reviewVersion(of: name, type, source)
      return true
    }
    let suggestion = EditDistance.suggestion(for: name.text, among: names)
    if type == LuaTypes.options {
      faults.append(
        source.diagnostic("this stage has no option '\(name.text)'", at: name, suggestion: suggestion))
    } else if let library = LuaTypes.library(type) {
      let message =
        LuaGlobals.complaint(about: "\(library).\(name.text)") ?? "\(library) has no '\(name.text)'"
      faults.append(source.diagnostic(message, at: name))
    } else {
      let message = "\(LuaTypes.title(type)) has no field '\(name.text)'"
      let other = suggestion == nil ? Self.ownerElsewhere(of: name.text) : ""
      faults.append(source.diagnostic(message + other, at: name, suggestion: suggestion))
    }
    return true
  }

  private mutating func reviewVersion(of name: LuaToken, _ type: String, _ source: LuaSource) {
    guard let entry = ApiTable.entries.first(where: { $0.owner == type && $0.name == name.text }),
      let advice = ApiVersion.mismatch(ApiVersion.since(entry.path), stage: api)
    else { return }
    let fault = source.diagnostic("\(entry.call) \(advice)", at: name)
    if !faults.contains(fault) { faults.append(fault) }
  }

  /// What else has a function of that name.
  private static func ownerElsewhere(of name: String) -> String {
    let entry = ApiTable.entries.first { $0.name == name && $0.parameters != nil && $0.owner != "test" }
    return entry.map { "; '\(name)' belongs to a \($0.owner)" } ?? ""
  }

  // MARK: Data

  private mutating func reviewData(_ use: LuaExpression, _ names: [String], _ source: LuaSource) {
    guard case .call(.member(.global(let library), let function), let arguments) = use,
      library.text == "collate", function.text == "data", let name = arguments.first?.literal,
      !names.contains(name.text)
    else { return }
    faults.append(source.diagnostic(DataFunctions.undeclared(name.text, among: names), at: name))
  }

  // MARK: Patterns

  private mutating func reviewPattern(_ use: LuaExpression, _ types: LuaTypes, _ source: LuaSource) {
    guard let pattern = Self.pattern(of: use, types), let advice = RegularExpressionSigns.advice(pattern.text)
    else { return }
    warnings.append(source.diagnostic("warning: " + advice, at: pattern))
  }

  /// The pattern that a call is given as a literal.
  private static func pattern(of use: LuaExpression, _ types: LuaTypes) -> LuaToken? {
    switch use {
    case .call(.member(.global(let library), let name), let arguments)
    where library.text == "string" && ["find", "match", "gmatch", "gsub"].contains(name.text):
      // A fourth argument asks find for the text as it is written.
      return arguments.count > 1 && arguments.count < 4 ? arguments[1].literal : nil
    case .method(let owner, let name, let arguments):
      let isText = name.text == "find" && (types.type(of: owner) != nil || arguments.count > 2)
      return ["find", "match", "gmatch", "gsub", "matches"].contains(name.text) && !isText
        ? arguments.first?.literal : nil
    default: return nil
    }
  }
}

extension LuaExpression {
  /// The token of a string that is written there.
  fileprivate var literal: LuaToken? { if case .string(let token) = self { token } else { nil } }
}

extension LuaSource {
  /// A fault at a token, with its line.
  fileprivate func diagnostic(_ message: String, at token: LuaToken, suggestion: String? = nil) -> Diagnostic
  {
    LuaPlaces(self).diagnostic(
      message, at: .init(file: path, line: token.line, column: token.column), suggestion: suggestion)
  }
}
