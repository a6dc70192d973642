import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// Asks over the network, with the proxy and the certificates that the environment names.
final class NetworkExchange: HTTPExchange {
  private let proxy: ProxySettings
  /// A file with certificates of authorities that count beside those of the system.
  private let authorities: String?
  private let clients = Mutex<[ProxySettings.Server?: HTTPClient]>([:])

  init(environment: [String: String]) throws(SharingFault) {
    proxy = try ProxySettings(environment)
    authorities = environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
  }

  deinit {
    for client in clients.withLock({ $0.values.map(\.self) }) { try? client.syncShutdown() }
  }

  private func client(for host: String) -> HTTPClient {
    let server = proxy.server(for: host)
    return clients.withLock { clients in
      if let client = clients[server] { return client }
      var configuration = HTTPClient.Configuration(certificateVerification: .fullVerification)
      configuration.redirectConfiguration = .disallow
      configuration.timeout = .init(connect: .seconds(10), read: .seconds(30))
      configuration.httpVersion = .http1Only
      configuration.proxy = server.map { server in
        .server(
          host: server.host, port: server.port,
          authorization: server.user.map { .basic(username: $0, password: server.password ?? "") })
      }
      if let authorities { configuration.tlsConfiguration?.additionalTrustRoots = [.file(authorities)] }
      let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
      clients[server] = client
      return client
    }
  }

  func answer(to call: HTTPCall) throws(TransportFault) -> HTTPAnswer {
    let reader = AnswerReader(mostBytes: call.mostBytes)
    do {
      let request = try HTTPClient.Request(
        url: call.url, method: .init(rawValue: call.method),
        headers: .init(call.headers.map { ($0.key, $0.value) }),
        body: call.body.map { .bytes($0) })
      return try client(for: call.url.host ?? "").execute(request: request, delegate: reader).wait()
    } catch is AnswerReader.TooLong {
      throw TransportFault(reason: "the answer is longer than \(call.mostBytes) bytes", isFinal: true)
    } catch {
      throw TransportFault(
        reason: Self.words(error), isFinal: "\(error)".contains("CERTIFICATE_VERIFY_FAILED"),
        cut: reader.received)
    }
  }

  private static func words(_ error: any Error) -> String {
    let text = "\(error)"
    if text.contains("CERTIFICATE_VERIFY_FAILED") { return "its certificate is not trusted" }
    switch error as? HTTPClientError {
    case .connectTimeout?, .readTimeout?, .deadlineExceeded?: return "no answer in time"
    case .remoteConnectionClosed?: return "the connection was closed before the end of the answer"
    case .proxyAuthenticationRequired?: return "the proxy asks for a name and a password"
    case let error?: return error.shortDescription
    case nil:
      return text.contains("onnection") || text.contains("connect")
        ? "no connection" : "the connection failed"
    }
  }
}

/// Gathers an answer, and keeps what has come of it where the connection is cut.
private final class AnswerReader: HTTPClientResponseDelegate {
  struct TooLong: Error {}

  private let mostBytes: Int
  private let answer = Mutex<HTTPAnswer?>(nil)

  init(mostBytes: Int) { self.mostBytes = mostBytes }

  /// What has come so far; nil before the head has.
  var received: HTTPAnswer? { answer.withLock(\.self) }

  func didReceiveHead(task: HTTPClient.Task<HTTPAnswer>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
    let headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
    answer.withLock { $0 = HTTPAnswer(status: Int(head.status.code), headers: headers) }
    let isTooLong = headers["content-length"].flatMap(Int.init).map { $0 > mostBytes } ?? false
    return isTooLong
      ? task.eventLoop.makeFailedFuture(TooLong()) : task.eventLoop.makeSucceededVoidFuture()
  }

  func didReceiveBodyPart(task: HTTPClient.Task<HTTPAnswer>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
    let isTooLong = answer.withLock { answer in
      answer?.body += buffer.readableBytesView
      return (answer?.body.count ?? 0) > mostBytes
    }
    return isTooLong
      ? task.eventLoop.makeFailedFuture(TooLong()) : task.eventLoop.makeSucceededVoidFuture()
  }

  func didFinishRequest(task: HTTPClient.Task<HTTPAnswer>) throws -> HTTPAnswer {
    guard let answer = received else { throw HTTPClientError.remoteConnectionClosed }
    return answer
  }
}
