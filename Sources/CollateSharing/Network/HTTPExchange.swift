import Foundation

/// A request as registries are asked.
struct HTTPCall: Sendable {
  var method: String
  var url: URL
  var headers: [String: String] = [:]
  var body: [UInt8]?
  /// Bytes that an answer may have; more is a fault, never a cut.
  var mostBytes: Int
  /// Whether what comes is named by its digest, so that a download may go on where it was cut.
  var isResumable = false
}

/// What came back, whole.
struct HTTPAnswer: Sendable {
  var status: Int
  /// Names in lower case.
  var headers: [String: String] = [:]
  var body: [UInt8] = []
}

/// Why there was no whole answer.
struct TransportFault: Error, Sendable {
  /// In words, without what was sent.
  var reason: String
  /// Whether asking again would end the same way.
  var isFinal: Bool
  /// What had come of an answer that gives what was asked for.
  var cut: HTTPAnswer?
}

/// Sends requests; follows no redirect and adds no credential.
protocol HTTPExchange: Sendable {
  func answer(to call: HTTPCall) throws(TransportFault) -> HTTPAnswer
}
