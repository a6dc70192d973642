import CollateCore
import LuaHost

/// A stage in a process of its own, which can reach nothing but this object: its questions are answered here, by the same
/// session that answers a stage in this process, and what it sends is checked before it is believed.
final class IsolatedHost: LuaStageHost {
  /// How much longer than its time limit a worker may be silent, in times and in seconds. Its own clock counts processor
  /// time and has stopped the stage long before, unless the worker is no longer its own master.
  private static let patience = (times: 4.0, seconds: 30.0)
  /// Bytes of a message beyond the memory limit: what Lua sends is counted against that.
  private static let frameBytes = 1 << 20
  /// Bytes of the memory limit for one value of a message. An annotation that Lua counts as one value of 96 bytes has six.
  private static let valueBytes = 16
  /// Bytes of the memory limit for one byte of arguments, and of all arguments of a call: Lua counts them so, because of
  /// what is made of them here, and what of it is kept.
  private static let (argumentBytes, keptBytes) = (64, 24)
  /// The same for the text of a file, which goes on as it is.
  private static let (fileArgumentBytes, keptFileBytes) = (4, 1)

  let session = LuaSession()
  private(set) var log = ""
  private(set) var memory = 0
  private let worker: WorkerProcess
  private let channel: WorkerChannel
  private let limits: StageLimits
  /// The files that it was given.
  private var files: [LuaSource] = []
  /// Work done here for the call that runs; the worker counts its own, and this with it.
  private var work: UInt64 = 0
  /// Bytes of memory that what is kept of the arguments of the call that runs may take.
  private var kept = 0

  /// Starts the process. Throws where that is not possible.
  init(_ command: LuaWorkerCommand, limits: StageLimits, seed: LuaSeed = LuaSeed()) throws(StageError) {
    worker = try WorkerProcess(command)
    channel = WorkerChannel(
      worker.descriptor, mostBytes: limits.memory + Self.frameBytes, isWorker: false)
    self.limits = limits
    session.spend = { [unowned self] more in
      work += more
      return limits.instructions == 0 || work < limits.instructions
    }
    do throws(LuaFault) {
      _ = try request(LuaWorker.opening(limits, seed))
    } catch {
      throw StageError("the worker process cannot be started: \(error.message)")
    }
  }

  func addModule(_ module: LuaSource, name: String) throws(LuaFault) {
    files.append(module)
    _ = try request(WorkerMessage(.module, [Array(name.utf8), Array(module.file.utf8), module.bytes]))
  }

  func load(_ stage: LuaSource) throws(LuaFault) -> LuaValue {
    files.append(stage)
    return try request(WorkerMessage(.load, [Array(stage.file.utf8), stage.bytes])).first ?? .none
  }

  func prepare(_ preparation: StagePreparation) throws(LuaFault) {
    session.prepare(preparation)
    let encoded = preparation.encoded
    _ = try request(WorkerMessage(.prepare, [encoded.options, encoded.needs, encoded.provides]))
  }

  func run(_ body: lua_host_body, documents: [Document]) throws(LuaFault) -> [WrittenAnnotations] {
    session.begin(documents, writes: !body.onlyReads)
    defer { session.end() }
    (work, kept) = (0, 0)
    var parts = [WorkerMessage.bytes(of: Int(body.rawValue))]
    for (document, object) in zip(documents, DocumentObject.encoded(documents, for: body)) {
      parts += [document.bytes, object]
    }
    let payload = try report(on: WorkerMessage(.run, parts)).payload
    guard let values = decoded(payload), values.allSatisfy(session.isOpen) else { throw impossible() }
    let written = payload.withUnsafeBytes(AnnotationDecoder.annotations)
    guard written.reduce(0, { $0 + $1.annotations.count }) == values.count,
      written.allSatisfy({ run in
        documents.indices.contains(run.document)
          && run.annotations.allSatisfy { session.provides.contains($0.kind) && AnnotationCheck.isSound($0) }
      })
    else { throw impossible() }
    return written
  }

  func judge(_ pairs: [SameJudge.Pair]) throws(LuaFault) -> [Bool?] {
    session.begin([], writes: false)
    defer { session.end() }
    (work, kept) = (0, 0)
    var parts = [WorkerMessage.bytes(of: Int(LUA_HOST_BODY_SAME.rawValue))]
    for pair in pairs { parts += [Array(pair.first.utf8), [], Array(pair.second.utf8), []] }
    let payload = try report(on: WorkerMessage(.run, parts)).payload
    guard payload.count == pairs.count, payload.allSatisfy({ $0 <= LUA_HOST_TRUE.rawValue }) else {
      throw impossible()
    }
    return payload.map(LuaHostHandle.verdict)
  }

  private func impossible() -> LuaFault { lost("the worker process sent an invalid reply and was stopped") }

  // MARK: Talking to the worker

  /// Sends a request and returns the values that it gives.
  private func request(_ message: WorkerMessage) throws(LuaFault) -> [LuaValue] {
    guard let values = decoded(try report(on: message).payload) else { throw impossible() }
    return values
  }

  /// The values of a payload; nil where it holds anything else, or more than there is memory for.
  private func decoded(_ payload: [UInt8]) -> [LuaValue]? {
    payload.withUnsafeBytes { LuaDecoder.allValues($0, most: limits.memory / Self.valueBytes) }
  }

  /// Sends a request, answers the questions of the worker, and returns its report.
  private func report(on message: WorkerMessage) throws(LuaFault) -> WorkerReport {
    let deadline =
      limits.seconds > 0
      ? ContinuousClock.now + .seconds(limits.seconds * Self.patience.times + Self.patience.seconds) : nil
    let report: WorkerReport
    do {
      try channel.send(message, until: deadline)
      report = try waitForReport(deadline)
    } catch WorkerChannel.Failure.late {
      throw lost("the worker process did not answer and was stopped")
    } catch WorkerChannel.Failure.closed {
      throw lost("the worker process was killed")
    } catch {
      throw lost("the worker process sent an unreadable reply and was stopped")
    }
    (log, memory) = (report.log, report.memory)
    if report.status != LUA_HOST_OK { throw fault(report) }
    return report
  }

  private func waitForReport(_ deadline: ContinuousClock.Instant?) throws -> WorkerReport {
    while true {
      let message = try channel.receive(until: deadline)
      switch message.kind {
      case .done: return try WorkerReport(message)
      case .annotations:
        let (document, kind) = (try message.number(0), try message.text(1))
        try answer(until: deadline) { () throws(LuaCallError) in
          try session.requireNeed(Layer(kind))
          return try session.annotations(document: document, kind: kind)
        }
      case .call:
        let (entry, arguments) = (try message.number(0), try message.part(1))
        let isFile = entry == LuaFunctions.writesFile
        let most = limits.memory / (isFile ? Self.fileArgumentBytes : Self.argumentBytes)
        guard arguments.count <= most else { throw WorkerMessage.Malformed() }
        let keeps = LuaFunctions.keepsArguments
        if keeps.indices.contains(entry), keeps[entry] {
          kept += arguments.count * (isFile ? Self.keptFileBytes : Self.keptBytes)
        }
        guard kept <= limits.memory else { throw WorkerMessage.Malformed() }
        try answer(until: deadline) { () throws(LuaCallError) in
          try arguments.withUnsafeBytes { bytes in
            Result { () throws(LuaCallError) in try session.call(entry: entry, arguments: bytes) }
          }.get()
        }
      default: throw WorkerMessage.Malformed()
      }
    }
  }

  private func answer(
    until deadline: ContinuousClock.Instant?, _ body: () throws(LuaCallError) -> [UInt8]
  ) throws {
    let before = work
    let (status, bytes): (Int, [UInt8])
    do throws(LuaCallError) {
      (status, bytes) = (0, try body())
    } catch {
      (status, bytes) = (1, Array(error.message.utf8))
    }
    let parts = [
      WorkerMessage.bytes(of: status), bytes, WorkerMessage.bytes(of: Int(clamping: work - before)),
    ]
    try channel.send(WorkerMessage(.answer, parts), until: deadline)
  }

  /// The fault of a report; a place that is in no document or in no file is left out.
  private func fault(_ report: WorkerReport) -> LuaFault {
    var failure = report.failure
    if !session.isOpen(document: failure.document, start: failure.start, end: failure.end) {
      (failure.document, failure.start, failure.end) = (-1, -1, -1)
    }
    let name = LuaFault(report.status, failure).file
    let file = files.first { $0.file == name }
    let lines = 0...(file?.lineCount ?? 0)
    if file == nil || !lines.contains(Int(failure.line)) || !lines.contains(Int(failure.last_line)) {
      (failure.line, failure.last_line) = (0, 0)
      failure.file.0 = 0
    }
    return LuaFault(report.status, failure)
  }

  /// Ends the process; it is never asked again.
  private func lost(_ message: String) -> LuaFault {
    worker.kill()
    return LuaFault(killed: message)
  }
}
