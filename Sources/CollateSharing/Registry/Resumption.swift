/// What came of a download before its connection was cut: the next try asks for the rest only.
struct Resumption {
  private var body: [UInt8] = []

  /// Keeps what came with a fault. An answer that gives the whole begins anew; a part goes on.
  mutating func take(_ fault: TransportFault) {
    guard let cut = fault.cut else { return }
    switch cut.status {
    case 200: body = cut.body
    case 206 where isNext(cut): body += cut.body
    default: break
    }
  }

  /// The call for what is missing.
  func rest(of call: HTTPCall) -> HTTPCall {
    guard call.isResumable, !body.isEmpty else { return call }
    var rest = call
    rest.headers["Range"] = "bytes=\(body.count)-"
    return rest
  }

  /// The whole answer; nil where the part that came is not the one that was asked for.
  func whole(_ answer: HTTPAnswer) -> HTTPAnswer? {
    switch answer.status {
    case 206 where isNext(answer):
      return HTTPAnswer(status: 200, headers: answer.headers, body: body + answer.body)
    case 206, 416: return nil
    default: return answer
    }
  }

  private func isNext(_ answer: HTTPAnswer) -> Bool {
    answer.headers["content-range"]?.hasPrefix("bytes \(body.count)-") ?? false
  }
}
