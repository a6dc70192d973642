import Foundation
import Synchronization

/// Speaks to one repository of a registry: OCI distribution specification 1.1.
///
/// Asks again where that can help (no connection, a cut answer, 429, 5xx), never sends a credential to another host than the
/// one it is for, and tells in words what is wrong.
public final class RegistryClient: Sendable {
  private static let mostTries = 4
  private static let mostRedirects = 5
  /// Seconds that a registry may ask us to wait.
  private static let longestWait = 30.0

  /// The repository.
  let reference: RegistryReference
  private let exchange: any HTTPExchange
  private let credentials: CredentialSource
  private let wait: @Sendable (Double) -> Void
  private let authorization = Mutex<String?>(nil)

  init(
    _ reference: RegistryReference, exchange: any HTTPExchange, credentials: CredentialSource,
    wait: @escaping @Sendable (Double) -> Void = { Thread.sleep(forTimeInterval: $0) }
  ) {
    self.reference = reference
    self.exchange = exchange
    self.credentials = credentials
    self.wait = wait
  }

  /// A client that asks over the network, with what the environment says of proxies and credentials.
  public convenience init(_ reference: RegistryReference, environment: [String: String]) throws(SharingFault)
  {
    self.init(
      reference, exchange: try NetworkExchange(environment: environment),
      credentials: CredentialSource(environment: environment))
  }

  // MARK: Asking

  /// The address of a path below the repository.
  func url(_ path: String) throws(SharingFault) -> URL {
    try Self.parsed("\(reference.base)/v2/\(reference.name)/\(path)")
  }

  static func parsed(_ text: String) throws(SharingFault) -> URL {
    guard let url = URL(string: text) else { throw SharingFault(.unavailable, "'\(text)' is not an address") }
    return url
  }

  /// Sends a request and gives the answer, whatever its status, unless the registry refuses or cannot answer it.
  func send(_ call: HTTPCall) throws(SharingFault) -> HTTPAnswer {
    var hasAuthorized = false
    var failure = ""
    var tries = 0
    var received = Resumption()
    while tries < Self.mostTries {
      var answer: HTTPAnswer
      let isElsewhere: Bool
      do throws(TransportFault) {
        (answer, isElsewhere) = try followed(received.rest(of: call))
      } catch {
        received.take(error)
        failure = error.reason
        if error.isFinal { break }
        tries += 1
        if tries < Self.mostTries { wait(Self.pause(after: tries)) }
        continue
      }
      if call.isResumable {
        guard let whole = received.whole(answer) else {
          failure = "it gives another part than asked for"
          tries += 1
          received = Resumption()
          continue
        }
        answer = whole
      }
      switch answer.status {
      case 401 where isElsewhere:
        // A host that was redirected to may ask for credentials, but they are not for it.
        throw SharingFault(.notPermitted, "\(reference.host) redirects to a host that asks for credentials")
      case 401 where !hasAuthorized:
        hasAuthorized = true
        try authorize(answer)
      case 401:
        throw SharingFault(.notPermitted, "\(reference.host) refuses the credentials for \(reference.name)")
      case 403:
        throw SharingFault(.notPermitted, "\(reference.host) does not allow this for \(reference.name)")
      case 429, 500...599:
        failure = "it answers with status \(answer.status)"
        tries += 1
        let asked = answer.headers["retry-after"].flatMap(Double.init) ?? Self.pause(after: tries)
        if tries < Self.mostTries { wait(min(max(asked, 0), Self.longestWait)) }
      default: return answer
      }
    }
    throw SharingFault(.unavailable, "\(reference.host) cannot be reached: \(failure)")
  }

  private static func pause(after tries: Int) -> Double { 0.25 * Double(1 << tries) }

  /// The answer behind redirects, and whether another host gave it. Another host gets no credential, and nothing leads from an encrypted connection to one that
  /// is not.
  private func followed(_ call: HTTPCall) throws(TransportFault) -> (HTTPAnswer, isElsewhere: Bool) {
    var call = call
    for _ in 0...Self.mostRedirects {
      var sent = call
      let isElsewhere = Self.origin(call.url) != Self.origin(URL(string: reference.base))
      if !isElsewhere {
        sent.headers["Authorization"] = authorization.withLock(\.self)
      }
      let answer = try exchange.answer(to: sent)
      guard [301, 302, 303, 307, 308].contains(answer.status), ["GET", "HEAD"].contains(call.method) else {
        return (answer, isElsewhere)
      }
      guard
        let place = answer.headers["location"].flatMap({ URL(string: $0, relativeTo: call.url)?.absoluteURL })
      else {
        throw TransportFault(reason: "it redirects without an address", isFinal: true)
      }
      guard Self.isAllowed(place) else {
        throw TransportFault(
          reason: "it redirects to '\(place.scheme ?? "")', which is not encrypted", isFinal: true)
      }
      call.url = place
    }
    throw TransportFault(reason: "it redirects more than \(Self.mostRedirects) times", isFinal: true)
  }

  /// Scheme, host and port: what a credential is for.
  private static func origin(_ url: URL?) -> [String] {
    guard let url, let scheme = url.scheme?.lowercased() else { return [] }
    return [scheme, url.host?.lowercased() ?? "", "\(url.port ?? (scheme == "https" ? 443 : 80))"]
  }

  private static func isAllowed(_ url: URL) -> Bool {
    url.scheme == "https" || (url.scheme == "http" && RegistryReference.isLoopback(url.host ?? ""))
  }

  // MARK: Authorization

  private func authorize(_ answer: HTTPAnswer) throws(SharingFault) {
    guard let challenge = answer.headers["www-authenticate"].flatMap(AuthChallenge.init) else {
      throw SharingFault(
        .notPermitted, "\(reference.host) asks for something other than Basic or Bearer credentials")
    }
    let credentials = try credentials.credentials(for: reference.host)
    let value: String
    switch challenge.scheme {
    case .basic:
      guard let credentials else {
        throw SharingFault(
          .notPermitted,
          "\(reference.host) asks for a name and a password: set COLLATE_REGISTRY=\(reference.host), COLLATE_REGISTRY_USER "
            + "and COLLATE_REGISTRY_PASSWORD, or a credential helper of Docker")
      }
      value = credentials.basic
    case .bearer: value = "Bearer " + (try token(challenge, credentials))
    }
    authorization.withLock { $0 = value }
  }

  private func token(_ challenge: AuthChallenge, _ credentials: RegistryCredentials?) throws(SharingFault)
    -> String
  {
    var items: [URLQueryItem] = []
    for name in ["service", "scope"] {
      if let value = challenge.parameters[name] { items.append(URLQueryItem(name: name, value: value)) }
    }
    guard var parts = URLComponents(string: challenge.parameters["realm"] ?? "") else {
      throw SharingFault(.unavailable, "\(reference.host) does not name its token service")
    }
    parts.queryItems = (parts.queryItems ?? []) + items
    guard let url = parts.url, Self.isAllowed(url) else {
      throw SharingFault(
        .notPermitted, "\(reference.host) names a token service that is not encrypted")
    }
    var call = HTTPCall(method: "GET", url: url, mostBytes: 1 << 20)
    call.headers["Authorization"] = credentials?.basic
    let answer: HTTPAnswer
    do throws(TransportFault) {
      answer = try exchange.answer(to: call)
    } catch {
      throw SharingFault(.unavailable, "\(url.host ?? "") gives no token: \(error.reason)")
    }
    guard answer.status == 200 else {
      let kind: SharingFault.Kind = [400, 401, 403].contains(answer.status) ? .notPermitted : .unavailable
      throw SharingFault(
        kind, "\(url.host ?? "") gives no token for \(reference.name): status \(answer.status)")
    }
    let object = try JSONObject(answer.body, what: "the answer of \(url.host ?? "")")
    guard let token = object.string("token") ?? object.string("access_token"),
      token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw SharingFault(.unavailable, "\(url.host ?? "") gives no token") }
    return token
  }
}
