import Testing

@testable import CollateSharing

@Suite struct ProxySettingsTests {
  @Test func theEnvironmentNamesTheProxyAndItsExceptions() throws {
    let settings = try ProxySettings([
      "HTTPS_PROXY": "http://ana:s%20x@proxy.example:3128", "NO_PROXY": "inner.example, .other.example",
    ])
    #expect(settings.server(for: "registry.example")?.host == "proxy.example")
    #expect(settings.server(for: "registry.example")?.port == 3128)
    #expect(settings.server(for: "registry.example")?.password == "s x")
    for host in [
      "inner.example", "a.inner.example", "b.other.example", "other.example", "localhost", "127.0.0.1",
    ] {
      #expect(settings.server(for: host) == nil, "\(host)")
    }
    #expect(settings.server(for: "notinner.example") != nil)
  }

  @Test func nothingNamedIsNoProxy() throws {
    #expect(try ProxySettings([:]).server(for: "a") == nil)
    #expect(try ProxySettings(["https_proxy": "p:1", "no_proxy": "*"]).server(for: "a") == nil)
    #expect(try ProxySettings(["https_proxy": "p:1"]).server(for: "a")?.port == 1)
  }

  @Test(arguments: ["socks5://p:1", "http://", "https://p"])
  func otherProxiesAreFaults(text: String) {
    #expect(throws: SharingFault.self) { try ProxySettings(["https_proxy": text]) }
  }
}
