import Testing

@testable import CollateReview

@Suite struct ViewAccessTests {
  private let access = ViewAccess(port: 4711, token: "t0ken", session: "5e55ion", room: "r00m")
  private static let host = "127.0.0.1:4711"

  private func request(
    isPost: Bool = false, path: String = "/", query: String = "", host: String? = host, origin: String? = nil,
    cookie: String? = "collate-view-4711=5e55ion"
  ) -> ViewAccess.Request {
    .init(isPost: isPost, path: path, query: query, host: host, origin: origin, cookie: cookie)
  }

  @Test func theTokenIsTradedForACookieThatScriptsCannotRead() {
    #expect(access.entrance == "http://127.0.0.1:4711/?token=t0ken")
    #expect(
      access.verdict(request(query: "token=t0ken", cookie: nil))
        == .enter(cookie: "collate-view-4711=5e55ion; HttpOnly; SameSite=Strict; Path=/"))
  }

  @Test func aBrowserThatWasLetInIsServed() {
    #expect(access.verdict(request()) == .allow)
    #expect(access.verdict(request(cookie: "a=b; collate-view-4711=5e55ion")) == .allow)
    #expect(access.verdict(request(isPost: true, path: "/marks", origin: "http://127.0.0.1:4711")) == .allow)
  }

  @Test func theFilesOfTheRunNeedNoCookieButTheirPath() {
    let path = "/run/r00m/report.html"
    #expect(access.verdict(request(path: path, cookie: nil)) == .allow)
    #expect(access.verdict(request(path: path, host: "evil.example", cookie: nil)) == .refuse)
    #expect(access.verdict(request(path: path, origin: "null", cookie: nil)) == .refuse)
    #expect(
      access.verdict(request(isPost: true, path: path, origin: "http://127.0.0.1:4711", cookie: nil))
        == .refuse)
  }

  @Test func everythingElseIsRefused() {
    let refused = [
      request(cookie: nil), request(cookie: "collate-view-4711=5e55iom"),
      request(cookie: "collate-view-4711="),
      request(cookie: "collate-view-4711=x; collate-view-4711=5e55ion"),
      request(cookie: "collate-view-9=5e55ion"), request(query: "token=t0kem"), request(query: "token="),
      request(path: "/run/report.html", query: "token=t0ken", cookie: nil),
      request(host: nil), request(host: "localhost:4711"), request(host: "evil.example:4711"),
      request(host: "127.0.0.1"), request(query: "token=t0ken", host: "evil.example", cookie: nil),
      request(origin: "http://evil.example"), request(origin: "null"), request(isPost: true, path: "/marks"),
      request(isPost: true, path: "/", query: "token=t0ken", cookie: nil),
      request(isPost: true, path: "/marks", origin: "http://127.0.0.1:4712"),
    ]
    for request in refused { #expect(access.verdict(request) == .refuse, "\(request)") }
  }

  @Test func tokensOfTwoViewsDiffer() {
    let (one, other) = (ViewAccess(port: 1), ViewAccess(port: 1))
    #expect(one.entrance != other.entrance)
    #expect(one.entrance.count == "http://127.0.0.1:1/?token=".count + 64)
  }
}
