import Foundation
import Synchronization

@testable import CollateSharing

/// A registry in memory that behaves as docker-registry does: no list of referrers, uploads in two steps, an upload address with a
/// query of its own. Tests bend its answers.
final class FakeRegistry: HTTPExchange {
  struct State {
    var blobs: [String: [UInt8]] = [:]
    var manifests: [String: [UInt8]] = [:]
    var calls: [HTTPCall] = []
    /// Answers that are given before any other, in turn.
    var first: [Result<HTTPAnswer, TransportFault>] = []
    /// Changes an answer on its way.
    var bend: @Sendable (HTTPCall, HTTPAnswer) -> HTTPAnswer = { $1 }
  }

  let state = Mutex(State())

  func answer(to call: HTTPCall) throws(TransportFault) -> HTTPAnswer {
    let answer: Result<HTTPAnswer, TransportFault> = state.withLock { state in
      state.calls.append(call)
      if !state.first.isEmpty { return state.first.removeFirst() }
      return .success(state.bend(call, Self.answer(to: call, &state)))
    }
    let given = try answer.get()
    if given.body.count > call.mostBytes {
      throw TransportFault(reason: "the answer is longer", isFinal: true)
    }
    return given
  }

  private static func answer(to call: HTTPCall, _ state: inout State) -> HTTPAnswer {
    let last = call.url.lastPathComponent
    let digest = URLComponents(url: call.url, resolvingAgainstBaseURL: true)?.queryItems?.first {
      $0.name == "digest"
    }?.value
    switch (call.method, call.url.deletingLastPathComponent().lastPathComponent) {
    case ("HEAD", "blobs"): return HTTPAnswer(status: state.blobs[last] == nil ? 404 : 200)
    case ("GET", "blobs"):
      return state.blobs[last].map { HTTPAnswer(status: 200, body: $0) } ?? HTTPAnswer(status: 404)
    case ("POST", _): return HTTPAnswer(status: 202, headers: ["location": "/upload?_state=x"])
    case ("PUT", "manifests"):
      let body = call.body ?? []
      state.manifests[last] = body
      state.manifests["\(Digest(of: body))"] = body
      return HTTPAnswer(status: 201)
    case ("PUT", _):
      guard let digest, Digest(digest) == Digest(of: call.body ?? []) else { return HTTPAnswer(status: 400) }
      state.blobs[digest] = call.body
      return HTTPAnswer(status: 201)
    case ("GET", "manifests"):
      guard call.headers["Accept"] != nil, let bytes = state.manifests[last] else {
        return HTTPAnswer(status: 404)
      }
      return HTTPAnswer(status: 200, headers: ["docker-content-digest": "\(Digest(of: bytes))"], body: bytes)
    case ("GET", "tags"):
      let tags = state.manifests.keys.filter { !$0.hasPrefix("sha256:") }.sorted().map { "\"\($0)\"" }
      return HTTPAnswer(status: 200, body: Array("{\"tags\":[\(tags.joined(separator: ","))]}".utf8))
    default: return HTTPAnswer(status: 404, body: Array("404 page not found".utf8))
    }
  }

  /// A client of it that waits for nothing.
  func client(
    _ reference: String = "oci://127.0.0.1:5000/desk/news:1.0.0", environment: [String: String] = [:]
  ) throws
    -> RegistryClient
  {
    RegistryClient(
      try RegistryReference(reference), exchange: self,
      credentials: CredentialSource(environment: environment) { _, _ in nil }, wait: { _ in })
  }

  var calls: [HTTPCall] { state.withLock(\.calls) }
}
