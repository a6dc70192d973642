import CollateCore
import CollateText
import Foundation
import LuaHost

/// One Lua state with one stage in it. Used by one thread at a time.
package final class LuaHostHandle: LuaStageHost {
  let host: OpaquePointer
  /// What the functions that Lua calls work on; set for the length of one call.
  let session = LuaSession()
  private let context: ServiceContext

  /// Opens a state that hashes with a seed, and whose questions `services` answers, its own session without them. Throws
  /// where memory ran out.
  init(limits: StageLimits, seed: LuaSeed, services: (any LuaServices)? = nil) throws(StageError) {
    context = ServiceContext(services ?? session)
    let limits = lua_host_limits(
      instructions: limits.instructions, memory: limits.memory, seconds: limits.seconds)
    host = try Self.create(limits, seed, context.functions)
    let host = host
    session.spend = { lua_host_spend(host, $0) }
  }

  /// Opens a state that answers its questions itself.
  package convenience init(limits: StageLimits) throws(StageError) {
    try self.init(limits: limits, seed: LuaSeed())
  }

  /// How often memory is asked for, and how long is waited after the first refusal; each time twice as long.
  private static let attempts = 5
  private static let firstWait: useconds_t = 5_000

  /// A machine can be short of memory for a moment, and results must not depend on that: it is asked again.
  private static func create(
    _ limits: lua_host_limits, _ seed: LuaSeed, _ services: lua_host_services
  ) throws(StageError) -> OpaquePointer {
    for attempt in 0..<attempts {
      if let host = lua_host_create(limits, seed.value, services) { return host }
      usleep(firstWait << attempt)
    }
    throw StageError("not enough memory for a Lua state")
  }

  deinit { lua_host_destroy(host) }

  package func addModule(_ module: LuaSource, name: String) throws(LuaFault) {
    var failure = lua_host_failure()
    let status = Self.borrow(Array(name.utf8)) { name in
      Self.borrow(module) { lua_host_add_module(host, name, $0, $1, &failure) }
    }
    try check(status, failure)
  }

  func load(_ stage: LuaSource) throws(LuaFault) -> LuaValue {
    var failure = lua_host_failure()
    var out = lua_host_buffer()
    defer { out.free() }
    let status = Self.borrow(stage) { lua_host_load(host, $0, $1, &out, &failure) }
    try check(status, failure)
    return out.values.first ?? .none
  }

  /// Runs a file that returns plain data.
  package func evaluate(_ source: LuaSource) throws(LuaFault) -> LuaValue {
    var failure = lua_host_failure()
    var out = lua_host_buffer()
    defer { out.free() }
    let status = Self.borrow(source) { lua_host_evaluate(host, $0, $1, &out, &failure) }
    try check(status, failure)
    return out.values.first ?? .none
  }

  func prepare(_ preparation: StagePreparation) {
    session.prepare(preparation)
    let encoded = preparation.encoded
    _ = Self.borrow(encoded.options) { options in
      Self.borrow(encoded.needs) { needs in
        Self.borrow(encoded.provides) { lua_host_prepare(host, options, needs, $0) }
      }
    }
  }

  func run(_ body: lua_host_body, documents: [Document]) throws(LuaFault) -> [WrittenAnnotations] {
    try run(body, documents, lua_host_run)
  }

  func judge(_ pairs: [SameJudge.Pair]) throws(LuaFault) -> [Bool?] {
    var failure = lua_host_failure()
    var verdicts = lua_host_bytes()
    session.begin([], writes: false)
    defer { session.end() }
    let texts = pairs.flatMap { [Array($0.first.utf8), Array($0.second.utf8)] }
    let memory = DocumentMemory(texts: texts, objects: texts.map { _ in [] })
    let status = lua_host_run(host, LUA_HOST_BODY_SAME, memory.documents, texts.count, &verdicts, &failure)
    withExtendedLifetime(memory) {}
    try check(status, failure)
    return verdicts.buffer.map(Self.verdict)
  }

  /// What a tag says of a pair.
  static func verdict(_ tag: UInt8) -> Bool? {
    switch lua_host_tag(UInt32(tag)) {
    case LUA_HOST_TRUE: true
    case LUA_HOST_FALSE: false
    default: nil
    }
  }

  func attempt(_ body: lua_host_body, documents: [Document]) throws(LuaFault) -> [WrittenAnnotations] {
    try run(body, documents, lua_host_try)
  }

  private typealias Runner = (
    OpaquePointer, lua_host_body, UnsafePointer<lua_host_document>, Int,
    UnsafeMutablePointer<lua_host_bytes>, UnsafeMutablePointer<lua_host_failure>
  ) -> lua_host_status

  private func run(
    _ body: lua_host_body, _ documents: [Document], _ run: Runner
  ) throws(LuaFault) -> [WrittenAnnotations] {
    var failure = lua_host_failure()
    var written = lua_host_bytes()
    session.begin(documents, writes: !body.onlyReads)
    defer { session.end() }
    let memory = DocumentMemory(
      texts: documents.map(\.bytes), objects: DocumentObject.encoded(documents, for: body))
    let status = run(host, body, memory.documents, documents.count, &written, &failure)
    withExtendedLifetime(memory) {}
    try check(status, failure)
    return AnnotationDecoder.annotations(written.buffer)
  }

  package var log: String {
    let bytes = lua_host_log(host)
    return String(decoding: UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.count), as: UTF8.self)
  }

  var memory: Int { lua_host_memory(host) }

  /// What the last call used; to be asked on its thread, before anything else runs there.
  package var use: LuaUse {
    LuaUse(
      instructions: Int(clamping: lua_host_instructions(host)), memory: memory,
      seconds: lua_host_seconds(host))
  }

  /// Records from now on which lines of a file run. Throws where memory for that ran out.
  package func cover(_ source: LuaSource) throws(StageError) {
    let lineCount = source.lineCount
    let isCovered = Self.borrow(Array(source.file.utf8)) { lua_host_cover(host, $0, lineCount) }
    if !isCovered { throw StageError("not enough memory to record the lines of \(source.file)") }
  }

  /// The lines of a covered file that ran so far.
  package func linesRun(of source: LuaSource) -> Set<Int> {
    let lines = Self.borrow(Array(source.file.utf8)) { lua_host_lines_run(host, $0) }
    return Self.lines(UnsafeBufferPointer(start: lines.bytes, count: lines.count))
  }

  /// The lines of a file that hold code; nil where that cannot be told.
  package static func codeLines(of source: LuaSource) -> Set<Int>? {
    var bits = [UInt8](repeating: 0, count: source.lineCount / 8 + 1)
    let isTold = borrow(source.bytes) { lua_host_code_lines($0, &bits, source.lineCount) }
    return isTold ? bits.withUnsafeBufferPointer(lines) : nil
  }

  private static func lines(_ bits: UnsafeBufferPointer<UInt8>) -> Set<Int> {
    Set((0..<bits.count * 8).filter { bits[$0 / 8] & (1 << ($0 % 8)) != 0 })
  }

  func check(_ status: lua_host_status, _ failure: lua_host_failure) throws(LuaFault) {
    if status != LUA_HOST_OK { throw LuaFault(status, failure) }
  }

  static func borrow<Result>(_ bytes: [UInt8], _ body: (lua_host_bytes) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(lua_host_bytes(bytes: $0.baseAddress, count: $0.count)) }
  }

  static func borrow<Result>(
    _ source: LuaSource, _ body: (lua_host_bytes, lua_host_bytes) -> Result
  ) -> Result {
    borrow(Array(source.file.utf8)) { file in borrow(source.bytes) { body(file, $0) } }
  }
}

/// What one call into Lua used of its limits.
public struct LuaUse: Equatable, Sendable {
  /// Lua instructions; the work of built-in functions counts too.
  public var instructions: Int
  /// The most bytes that it held.
  public var memory: Int
  /// Processor time.
  public var seconds: Double
}

/// The text of a Lua file.
package struct LuaSource: Sendable {
  /// Its path inside the plugin: what notes in results say, wherever the plugin lies.
  package var file: String
  /// Its path as the user can open it: what diagnostics say.
  package var path: String
  package let bytes: [UInt8]

  package init(file: String, path: String, bytes: [UInt8]) {
    self.file = file
    self.path = path
    self.bytes = Array(bytes.trimmingPrefix(UTF8Decoding.byteOrderMark))
  }

  /// Number of its lines, a last one without line end included.
  var lineCount: Int { bytes.count { $0 == 0x0A } + 1 }
}

/// Documents at addresses that stay for the length of a call.
final class DocumentMemory {
  let documents: UnsafeMutablePointer<lua_host_document>
  private let count: Int
  private let storage: UnsafeMutableRawBufferPointer

  convenience init(_ documents: [Document]) {
    self.init(
      texts: documents.map(\.bytes),
      objects: documents.enumerated().map { index, document in
        LuaEncoder.bytes(of: DocumentObject.make(document, index: index))
      })
  }

  /// Documents of texts and of as many encoded objects.
  init(texts: [[UInt8]], objects: [[UInt8]]) {
    count = texts.count
    documents = .allocate(capacity: max(1, count))
    let size = zip(texts, objects).reduce(1) { $0 + $1.0.count + $1.1.count }
    storage = .allocate(byteCount: size, alignment: 1)
    var offset = 0
    func place(_ bytes: [UInt8]) -> lua_host_bytes {
      let room = UnsafeMutableRawBufferPointer(rebasing: storage[offset..<offset + bytes.count])
      room.copyBytes(from: bytes)
      offset += bytes.count
      return lua_host_bytes(
        bytes: room.baseAddress.map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) },
        count: bytes.count
      )
    }
    for index in 0..<count {
      let text = place(texts[index])
      (documents + index).initialize(to: lua_host_document(text: text, object: place(objects[index])))
    }
  }

  deinit {
    documents.deallocate()
    storage.deallocate()
  }
}
