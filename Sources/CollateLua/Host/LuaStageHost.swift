import CollateCore
import LuaHost

/// One stage in one Lua state, in this process or in one of its own. Used by one thread at a time.
protocol LuaStageHost: AnyObject {
  /// What the functions that Lua calls work on; set for the length of one call.
  var session: LuaSession { get }
  /// What the stage printed during the last call.
  var log: String { get }
  /// The most bytes of memory that the last call had in use.
  var memory: Int { get }

  /// Compiles a module for `require`.
  func addModule(_ module: LuaSource, name: String) throws(LuaFault)
  /// Compiles a stage and runs its file once; returns its declaration.
  func load(_ stage: LuaSource) throws(LuaFault) -> LuaValue
  /// Gives the loaded stage its options, and the kinds it may read and write.
  func prepare(_ preparation: StagePreparation) throws(LuaFault)
  /// Runs a body over documents and returns the annotations it wrote.
  func run(_ body: lua_host_body, documents: [Document]) throws(LuaFault) -> [WrittenAnnotations]
  /// Runs the body `same` over pairs of texts.
  func judge(_ pairs: [SameJudge.Pair]) throws(LuaFault) -> [Bool?]
  /// Runs a body as `run` does, for a call that is probably short: faster, but its fault may be that nothing is decided.
  func attempt(_ body: lua_host_body, documents: [Document]) throws(LuaFault) -> [WrittenAnnotations]
}

extension LuaStageHost {
  func attempt(_ body: lua_host_body, documents: [Document]) throws(LuaFault) -> [WrittenAnnotations] {
    try run(body, documents: documents)
  }
}

extension lua_host_body {
  /// Whether it adds nothing to what is known: a section or a writer.
  var onlyReads: Bool { self == LUA_HOST_BODY_SECTION || self == LUA_HOST_BODY_WRITE }
}

/// What a loaded stage gets before it runs.
struct StagePreparation {
  var options: LuaValue
  /// What it reads; what it corrects is among that.
  var needs: [Layer]
  var provides: [Layer]
  var corrects: [Layer] = []
  var ownTypes: [Discrepancy.OwnType] = []
  var api = ApiVersion.newest
  var data: StageData?

  /// What the host is told, in the encoding of values.
  var encoded: (options: [UInt8], needs: [UInt8], provides: [UInt8]) {
    func encode(_ layers: [Layer]) -> [UInt8] {
      LuaEncoder.bytes(of: .list(layers.map { .string($0.name) }))
    }
    return (LuaEncoder.bytes(of: options), encode(needs), encode(provides))
  }
}

/// Annotations that a stage wrote one after the other into one document.
struct WrittenAnnotations {
  /// The index of the document.
  var document: Int
  var annotations: [Annotation]
}
