import CollateCore

/// What every stage finds without declaring it: the global names, and what the libraries of Lua hold.
struct LuaGlobals: Sendable {
  /// Names of the globals.
  let names: Set<String>
  /// Names of what a library holds, by its global.
  let libraries: [String: [String]]

  /// As the sandbox has them: asked of a state, once.
  static let ofSandbox = LuaGlobals()

  /// What a session over a corpus adds to them.
  private static let ofSessions: Set = ["documents", "doc", "corpus"]

  private init() {
    guard let session = try? LuaHostSession(corpus: Corpus(), layers: [], limits: StageLimits(), folder: "")
    else {
      (names, libraries) = ([], [:])
      return
    }
    func members(of prefix: String) -> [String] {
      session.completions(of: prefix).map { $0.hasSuffix("(") ? String($0.dropLast()) : $0 }
    }
    names = Set(members(of: "")).subtracting(Self.ofSessions).subtracting(LuaTokens.keywords)
    libraries = ["string", "table", "math", "utf8", "coroutine"].reduce(into: [:]) { libraries, name in
      libraries[name] = members(of: name + ".")
    }
  }

  /// What Lua says where a global, or a member of a library, is read that does not exist: with advice for names that
  /// other languages have.
  static func complaint(about expression: String) -> String? {
    let session = try? LuaHostSession(corpus: Corpus(), layers: [], limits: StageLimits(), folder: "")
    let script = LuaSource(file: "name.lua", path: "name.lua", bytes: Array("return \(expression)".utf8))
    return session?.run(script).message
  }
}
