import CollateCore
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Serves the report of a run and the list of what is to be decided, to a browser on this machine only.
public struct ReviewView: Sendable {
  /// Most bytes of a form.
  private static let formLimit = 64 << 10

  private let folder: ReviewFolder
  private let who: String
  private let files: RunFiles
  private let report: String

  /// Takes a run, the name that signs the marks, and the page that is shown beside the list.
  public init(_ folder: ReviewFolder, who: String, report: String = "report.html") {
    (self.folder, self.who, self.report) = (folder, who, report)
    files = RunFiles(folder.path)
  }

  /// Serves until the task is cancelled; `ready` is told the address to open. Port 0 is any free one.
  public func serve(port: UInt16 = 0, ready: @escaping @Sendable (String) -> Void) async throws {
    let (server, door) = (
      HTTPServer(
        config: .init(address: try .inet(ip4: ViewAccess.address, port: port), logger: .disabled)),
      Door()
    )
    await server.appendRoute("*") { request in await answer(request, door) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else {
          throw SocketError.unsupportedAddress
        }
        ready(door.open(port: port))
      }
      try await group.waitForAll()
    }
  }

  /// Holds the access once the port is known; before that nobody gets in.
  private final class Door: Sendable {
    private let access = Mutex<ViewAccess?>(nil)

    func open(port: UInt16) -> String {
      let access = ViewAccess(port: port)
      self.access.withLock { $0 = access }
      return access.entrance
    }

    /// Where the files of the run lie; nowhere before the port is known.
    var runPath: String? { access.withLock { $0?.runPath } }

    func verdict(_ request: ViewAccess.Request) -> ViewAccess.Verdict {
      access.withLock { $0?.verdict(request) ?? .refuse }
    }
  }

  private func answer(_ request: HTTPRequest, _ door: Door) async -> HTTPResponse {
    let path = request.target.path()
    let isPost = request.method == .POST
    let verdict = door.verdict(
      .init(
        isPost: isPost, path: path, query: request.target.query(), host: request.headers[.host],
        origin: request.headers[HTTPHeader("Origin")], cookie: request.headers[.cookie]))
    switch verdict {
    case .refuse: return Self.plain(.forbidden, "refused\n")
    case .enter(let cookie):
      return Self.response(.seeOther, Data(), [.location: "/", HTTPHeader("Set-Cookie"): cookie])
    case .allow: break
    }
    if isPost { return path == "/marks" ? await take(request) : Self.missing }
    guard request.method == .GET else { return Self.missing }
    switch path {
    case "/": return Self.own(ReviewPage.frame(report: (door.runPath ?? "/") + report), "text/html")
    case "/view.js": return Self.own(ReviewPage.script, "text/javascript")
    case "/view.css": return Self.own(ReviewPage.style, "text/css")
    case "/state": return Self.own(state, "text/plain")
    case "/review": return list((door.runPath ?? "/") + report)
    default: return door.runPath.flatMap { file(path, below: $0) } ?? Self.missing
    }
  }

  // MARK: Answers

  /// The version of the run and that of the marks.
  private var state: String {
    files.version([report, ReviewFileStage.file], marks: "") + " " + files.version([], marks: folder.marks)
  }

  private func list(_ report: String) -> HTTPResponse {
    do {
      let (items, marks) = (try folder.items(), try folder.readMarks())
      let page = ReviewPage(
        items: items, verdicts: ReviewFolder.verdicts(items, marks), who: who, report: report)
      return Self.own(page.list, "text/html")
    } catch {
      return Self.own(ReviewPage.message(Self.lines(error)), "text/html")
    }
  }

  /// A file of the run. It was made from what strangers wrote, so whatever it holds has no part in this address: it cannot
  /// read the list, and its posts come from nowhere.
  private func file(_ path: String, below start: String) -> HTTPResponse? {
    guard path.hasPrefix(start), let name = String(path.dropFirst(start.count)).removingPercentEncoding,
      let bytes = files.bytes(name)
    else { return nil }
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    let types = ["html": "text/html", "json": "application/json", "csv": "text/csv"]
    return Self.response(
      .ok, Data(bytes),
      [
        .contentType: (types[ending] ?? "text/plain") + "; charset=utf-8",
        HTTPHeader("Content-Security-Policy"):
          "sandbox allow-scripts allow-downloads allow-popups; frame-ancestors 'self'",
      ])
  }

  /// Takes what a reader decided, and leads back to the list.
  private func take(_ request: HTTPRequest) async -> HTTPResponse {
    guard request.bodySequence.count.map({ $0 <= Self.formLimit }) ?? false,
      let body = try? await request.bodyData, let form = ReviewForm(Array(body))
    else { return Self.plain(.badRequest, "not a form of the list\n") }
    do {
      guard let wish = form.request(on: try folder.items(), who: who) else {
        return Self.plain(.badRequest, "not a form of the list, or the run has changed\n")
      }
      let id: String
      switch wish {
      case .mark(let mark):
        try folder.add([mark])
        id = mark.id
      case .takeBack(let item):
        try folder.withdraw(item, by: who)
        id = item
      }
      return Self.response(.seeOther, Data(), [.location: "/review#\(id)"])
    } catch {
      return Self.own(ReviewPage.message(Self.lines(error)), "text/html")
    }
  }

  private static func lines(_ error: any Error) -> [String] {
    switch error {
    case let error as ConfigurationError: error.diagnostics.map(\.description)
    case let failure as WriteFailure: ["\(failure.path): cannot write: \(failure.reason)"]
    default: ["\(error)"]
    }
  }

  private static var missing: HTTPResponse { plain(.notFound, "not here\n") }

  private static func plain(_ code: HTTPStatusCode, _ text: String) -> HTTPResponse {
    response(code, Data(text.utf8), [.contentType: "text/plain; charset=utf-8"])
  }

  /// An answer of the view itself.
  private static func own(_ text: String, _ type: String) -> HTTPResponse {
    response(
      .ok, Data(text.utf8),
      [
        .contentType: type + "; charset=utf-8",
        HTTPHeader("Content-Security-Policy"):
          "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; "
          + "form-action 'self'; frame-ancestors 'self'; base-uri 'none'",
      ])
  }

  private static func response(
    _ code: HTTPStatusCode, _ body: Data, _ headers: [HTTPHeader: String]
  ) -> HTTPResponse {
    let safe: [HTTPHeader: String] = [
      HTTPHeader("X-Content-Type-Options"): "nosniff", HTTPHeader("Referrer-Policy"): "same-origin",
      .cacheControl: "no-store", HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    return HTTPResponse(
      statusCode: code, headers: HTTPHeaders(safe.merging(headers) { $1 }), body: body)
  }
}
