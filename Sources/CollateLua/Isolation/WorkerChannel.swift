import Foundation

/// One end of the socket between the program and a worker process. Used by one thread at a time.
final class WorkerChannel {
  /// Why no message came.
  enum Failure: Error {
    /// The other end is closed.
    case closed
    /// The other end took too long.
    case late
    /// What came is no message, or longer than any may be.
    case malformed
  }

  private let descriptor: Int32
  private let mostBytes: Int
  /// The jail of a worker allows plain writing only; the program must not die of a signal when its worker is gone.
  private let isWorker: Bool
  private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
  private var received: [UInt8] = []
  private var start = 0

  init(_ descriptor: Int32, mostBytes: Int, isWorker: Bool) {
    self.descriptor = descriptor
    self.mostBytes = mostBytes
    self.isWorker = isWorker
  }

  deinit { chunk.deallocate() }

  /// Sends a message whole, until the deadline if there is one: the other end may never read it.
  func send(_ message: WorkerMessage, until deadline: ContinuousClock.Instant? = nil) throws(Failure) {
    let frame = message.frame
    var sent = 0
    while sent < frame.count {
      if let deadline { try wait(for: POLLOUT, deadline) }
      let count = frame.withUnsafeBytes { bytes in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        return isWorker
          ? write(descriptor, rest.baseAddress, rest.count)
          : Foundation.send(
            descriptor, rest.baseAddress, rest.count,
            Int32(MSG_NOSIGNAL) | (deadline == nil ? 0 : Int32(MSG_DONTWAIT)))
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { throw .closed }
      sent += count
    }
  }

  /// Waits for the next message, until the deadline if there is one.
  func receive(until deadline: ContinuousClock.Instant? = nil) throws(Failure) -> WorkerMessage {
    try fill(8, deadline)
    guard let size = WorkerMessage.number(received[start..<start + 8]), (1...mostBytes).contains(size) else {
      throw .malformed
    }
    try fill(8 + size, deadline)
    defer { start += 8 + size }
    do throws(WorkerMessage.Malformed) {
      return try WorkerMessage(body: received[(start + 8)..<(start + 8 + size)])
    } catch {
      throw .malformed
    }
  }

  /// Reads until `count` bytes are there.
  private func fill(_ count: Int, _ deadline: ContinuousClock.Instant?) throws(Failure) {
    if received.count - start >= count { return }
    received.removeSubrange(..<start)
    start = 0
    while received.count < count {
      if let deadline { try wait(for: POLLIN, deadline) }
      let got = read(descriptor, chunk.baseAddress, chunk.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw .closed }
      received.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<got]))
    }
  }

  private func wait(for event: Int32, _ deadline: ContinuousClock.Instant) throws(Failure) {
    var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    while true {
      let left = deadline - .now
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { throw .late }
      let ready = poll(&entry, 1, Int32(clamping: milliseconds))
      if ready > 0 { return }
      if ready < 0, errno != EINTR { throw .closed }
    }
  }
}
