import Foundation
import Testing

@testable import CollateSharing

@Suite struct ResumptionTests {
  private let call: HTTPCall

  init() throws {
    var call = HTTPCall(
      method: "GET", url: try RegistryClient.parsed("http://127.0.0.1/v2/a/blobs/x"), mostBytes: 100)
    call.isResumable = true
    self.call = call
  }

  private func cut(_ status: Int, _ body: [UInt8], range: String? = nil) -> TransportFault {
    let headers = range.map { ["content-range": $0] } ?? [:]
    return TransportFault(
      reason: "cut", isFinal: false, cut: HTTPAnswer(status: status, headers: headers, body: body))
  }

  @Test func theNextTryAsksForTheRest() {
    var received = Resumption()
    #expect(received.rest(of: call).headers["Range"] == nil)
    received.take(cut(200, [1, 2, 3]))
    #expect(received.rest(of: call).headers["Range"] == "bytes=3-")
    received.take(cut(206, [4], range: "bytes 3-9/10"))
    #expect(received.rest(of: call).headers["Range"] == "bytes=4-")
    let rest = HTTPAnswer(status: 206, headers: ["content-range": "bytes 4-9/10"], body: [5, 6])
    #expect(received.whole(rest)?.body == [1, 2, 3, 4, 5, 6] && received.whole(rest)?.status == 200)
  }

  @Test func aRegistryThatGivesAllAgainIsTakenAtItsWord() {
    var received = Resumption()
    received.take(cut(200, [1, 2, 3]))
    #expect(received.whole(HTTPAnswer(status: 200, body: [9]))?.body == [9])
    received.take(cut(200, [7]))
    #expect(received.rest(of: call).headers["Range"] == "bytes=1-")
  }

  @Test func anotherPartThanAskedForIsNone() {
    var received = Resumption()
    received.take(cut(200, [1, 2, 3]))
    #expect(
      received.whole(HTTPAnswer(status: 206, headers: ["content-range": "bytes 2-9/10"], body: [5])) == nil)
    #expect(received.whole(HTTPAnswer(status: 206, body: [5])) == nil)
    #expect(received.whole(HTTPAnswer(status: 416)) == nil)
    received.take(cut(206, [9], range: "bytes 0-9/10"))
    #expect(received.rest(of: call).headers["Range"] == "bytes=3-")
  }

  @Test func errorsAndWhatHasNoDigestAreAskedForWhole() {
    var received = Resumption()
    received.take(cut(503, [1, 2, 3]))
    #expect(received.rest(of: call).headers["Range"] == nil)
    received.take(cut(200, [1]))
    var tag = call
    tag.isResumable = false
    #expect(received.rest(of: tag).headers["Range"] == nil)
    #expect(received.whole(HTTPAnswer(status: 404))?.status == 404)
  }
}
