import CollateCore
import LuaHost

/// One stage in one Lua state, in this process or in one of its own. Used by one thread at a time.
protocol LuaStageHost: AnyObject {
  /// What the functions that Lua calls work on; set for the length of one call.
  var session: LuaSession { get }
  /// What the stage printed during the last call.
  var log: String { get }

  /// Compiles a module for `require`.
  func addModule(_ module: LuaSource, name: String) throws(LuaFault)
  /// Compiles a stage and runs its file once; returns its declaration.
  func load(_ stage: LuaSource) throws(LuaFault) -> LuaValue
  /// Gives the loaded stage its options, and the kinds it may read and write.
  func prepare(_ preparation: StagePreparation) throws(LuaFault)
  /// Runs a body over documents and returns the annotations it wrote.
  func run(_ body: lua_host_body, documents: [Document]) throws(LuaFault) -> [PlacedAnnotation]
}

/// What a loaded stage gets before it runs.
struct StagePreparation {
  var options: LuaValue
  var needs: [Layer]
  var provides: [Layer]

  /// The three in the encoding of values.
  var encoded: (options: [UInt8], needs: [UInt8], provides: [UInt8]) {
    func encode(_ layers: [Layer]) -> [UInt8] {
      LuaEncoder.bytes(of: .list(layers.map { .string($0.name) }))
    }
    return (LuaEncoder.bytes(of: options), encode(needs), encode(provides))
  }
}

/// An annotation that a stage wrote, with the index of its document.
struct PlacedAnnotation {
  var document: Int
  var annotation: Annotation

  /// Reads a list of document, kind, span and fields; nil for anything else.
  init?(_ value: LuaValue) {
    guard let parts = value.list, parts.count == 4, let document = parts[0].integer,
      let kind = parts[1].string, let passage = parts[2].passage
    else { return nil }
    var fields: [String: Value] = [:]
    for field in parts[3].fields ?? [] { fields[field.name] = field.value.coreValue ?? .null }
    self.document = document
    annotation = Annotation(Layer(kind), passage.span, fields)
  }
}
