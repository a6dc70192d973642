import LuaHost

/// How a request to a worker ended: the last message of each.
struct WorkerReport {
  var status: lua_host_status
  var failure: lua_host_failure
  /// What the stage printed.
  var log: String
  /// What the request gives, in the encoding of values.
  var payload: [UInt8]
  /// The most bytes of memory that were in use.
  var memory: Int

  init(
    _ status: lua_host_status, _ failure: lua_host_failure, log: String, payload: [UInt8], memory: Int = 0
  ) {
    (self.status, self.failure, self.log) = (status, failure, log)
    (self.payload, self.memory) = (payload, memory)
  }

  /// Reads a `done` message.
  init(_ message: WorkerMessage) throws(WorkerMessage.Malformed) {
    let number = try message.number(0)
    let bytes = try message.part(1)
    guard (0...Int(LUA_HOST_KILLED.rawValue)).contains(number),
      bytes.count == MemoryLayout<lua_host_failure>.size
    else { throw WorkerMessage.Malformed() }
    status = lua_host_status(rawValue: UInt32(number))
    // Plain numbers and characters: any bytes are a failure, if a strange one.
    failure = bytes.withUnsafeBytes { $0.loadUnaligned(as: lua_host_failure.self) }
    log = try message.text(2)
    payload = try message.part(3)
    memory = try message.number(4)
  }

  /// The report as a message.
  var encoded: WorkerMessage {
    WorkerMessage(
      .done,
      [
        WorkerMessage.bytes(of: Int(status.rawValue)), withUnsafeBytes(of: failure) { Array($0) },
        Array(log.utf8), payload, WorkerMessage.bytes(of: memory),
      ])
  }
}
