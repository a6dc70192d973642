import Foundation
import Testing

@testable import CollateLua

@Suite struct WorkerMessageTests {
  @Test func aFrameGivesItsMessageBack() throws {
    let message = WorkerMessage(.call, [[], [1, 2, 3], WorkerMessage.bytes(of: -7), Array("dam".utf8)])
    let frame = message.frame
    #expect(WorkerMessage.number(frame[..<8]) == frame.count - 8)
    let read = try WorkerMessage(body: frame[8...])
    #expect(read == message)
    #expect(try read.number(2) == -7)
    #expect(try read.text(3) == "dam")
    #expect(throws: WorkerMessage.Malformed.self) { try read.number(1) }
    #expect(throws: WorkerMessage.Malformed.self) { try read.part(4) }
  }

  @Test(
    arguments: [
      [], [0], [99], [1, 5], [1] + WorkerMessage.bytes(of: 2) + [1], [1] + WorkerMessage.bytes(of: -1),
      [1] + WorkerMessage.bytes(of: .max), [1] + WorkerMessage.bytes(of: .min) + [0],
    ] as [[UInt8]])
  func otherBytesAreNone(body: [UInt8]) {
    #expect(throws: WorkerMessage.Malformed.self) { try WorkerMessage(body: body[...]) }
  }
}

@Suite struct WorkerChannelTests {
  /// The program's end of a socket, and the descriptor of the other.
  private static func ends(mostBytes: Int = 1 << 20) throws -> (program: WorkerChannel, end: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    return (WorkerChannel(ends[0], mostBytes: mostBytes, isWorker: false), ends[1])
  }

  @Test func messagesArriveWholeAndInOrder() throws {
    let (program, end) = try Self.ends()
    let messages = (0..<20).map { WorkerMessage(.answer, [[UInt8](repeating: UInt8($0), count: $0 * 1000)]) }
    let thread = Thread {
      let worker = WorkerChannel(end, mostBytes: .max, isWorker: true)
      for message in messages { try? worker.send(message) }
      if let last = try? worker.receive() { try? worker.send(last) }
    }
    thread.start()
    for message in messages { #expect(try program.receive() == message) }
    try program.send(messages[3], until: .now + .seconds(60))
    #expect(try program.receive() == messages[3])
  }

  @Test func whoNeverReadsIsNotWaitedForLongerThanTheDeadline() throws {
    let (program, end) = try Self.ends()
    defer { close(end) }
    #expect(throws: WorkerChannel.Failure.late) {
      try program.send(
        WorkerMessage(.answer, [[UInt8](repeating: 0, count: 8 << 20)]), until: .now + .milliseconds(50))
    }
  }

  @Test func whatIsTooLongOrLateOrGoneIsAFailure() throws {
    let (program, end) = try Self.ends(mostBytes: 100)
    #expect(throws: WorkerChannel.Failure.late) { try program.receive(until: .now + .milliseconds(5)) }
    let worker = WorkerChannel(end, mostBytes: .max, isWorker: true)
    try worker.send(WorkerMessage(.done, [[UInt8](repeating: 0, count: 200)]))
    #expect(throws: WorkerChannel.Failure.malformed) { try program.receive() }
    close(end)
    #expect(throws: WorkerChannel.Failure.closed) {
      while true { try program.send(WorkerMessage(.prepare, [])) }
    }
  }
}
