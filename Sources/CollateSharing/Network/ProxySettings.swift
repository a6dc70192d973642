import Foundation

/// The proxy that the environment names: `https_proxy`, `HTTPS_PROXY`, and the hosts of `no_proxy` that are asked directly.
struct ProxySettings: Hashable, Sendable {
  /// A proxy, with what it asks for.
  struct Server: Hashable, Sendable {
    var host: String
    var port: Int
    var user: String?
    var password: String?
  }

  let server: Server?
  private let exceptions: [String]

  /// Reads the environment. Throws where it names something that is no proxy.
  init(_ environment: [String: String]) throws(SharingFault) {
    func value(_ name: String) -> String { environment[name] ?? environment[name.uppercased()] ?? "" }
    exceptions = value("no_proxy").lowercased().split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let text = value("https_proxy")
    guard !text.isEmpty else {
      server = nil
      return
    }
    guard let url = URLComponents(string: text.contains("://") ? text : "http://" + text),
      url.scheme == "http",
      let host = url.host, !host.isEmpty
    else {
      throw SharingFault(.badConfiguration, "https_proxy must have the form http://host:port")
    }
    server = Server(host: host, port: url.port ?? 80, user: url.user, password: url.password)
  }

  /// The proxy for a host; nil where it is asked directly, as this machine always is.
  func server(for host: String) -> Server? {
    let host = host.lowercased()
    if RegistryReference.isLoopback(host) { return nil }
    let isException = exceptions.contains { exception in
      let suffix = exception.hasPrefix(".") ? String(exception.dropFirst()) : exception
      return exception == "*" || host == suffix || (!suffix.isEmpty && host.hasSuffix("." + suffix))
    }
    return isException ? nil : server
  }
}
