/// Who may ask the view for anything: a browser on this machine that was sent by the program, and no page of another site.
///
/// The address that is opened carries a token, which a first load trades for a cookie and drops from the address. Host is
/// checked against sites whose name was made to lead here, Origin against pages that post from elsewhere.
struct ViewAccess: Sendable {
  /// What is known of a request.
  struct Request: Sendable {
    var isPost = false
    var path = "/"
    var query = ""
    var host: String?
    var origin: String?
    var cookie: String?
  }

  /// What is done with it.
  enum Verdict: Equatable, Sendable {
    case refuse
    /// The token was right: set this cookie and lead to the address without it.
    case enter(cookie: String)
    case allow
  }

  /// The address of this machine that is served, and no other.
  static let address = "127.0.0.1"

  private let token: String
  private let session: String
  private let port: UInt16
  /// Where the files of the run lie. Pages there have no part in the address, so their links carry no cookie: that nobody
  /// can guess the path has to do.
  let runPath: String

  /// Makes the access of one view; token, session and room are random.
  init(
    port: UInt16, token: String = Self.random(), session: String = Self.random(), room: String = Self.random()
  ) {
    (self.port, self.token, self.session, runPath) = (port, token, session, "/run/\(room)/")
  }

  /// The address to open.
  var entrance: String { "http://\(host)/?\(Self.parameter)=\(token)" }

  private static let parameter = "token"
  private var host: String { "\(Self.address):\(port)" }
  private var cookieName: String { "collate-view-\(port)" }

  /// Judges a request.
  func verdict(_ request: Request) -> Verdict {
    guard request.host == host else { return .refuse }
    if let origin = request.origin, origin != "http://\(host)" { return .refuse }
    // Every browser says where a form comes from.
    if request.isPost, request.origin == nil { return .refuse }
    if !request.isPost, request.path == "/", request.query.hasPrefix(Self.parameter + "=") {
      let given = request.query.dropFirst(Self.parameter.count + 1)
      guard Self.isSame(given.utf8, token.utf8) else { return .refuse }
      return .enter(cookie: "\(cookieName)=\(session); HttpOnly; SameSite=Strict; Path=/")
    }
    if !request.isPost, request.path.hasPrefix(runPath) { return .allow }
    let cookies = (request.cookie ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
    let own = cookies.filter { $0.hasPrefix(cookieName + "=") }.map { $0.dropFirst(cookieName.count + 1) }
    guard own.count == 1, Self.isSame(own[0].utf8, session.utf8) else { return .refuse }
    return .allow
  }

  /// Compares without telling by the time it takes where two texts differ.
  private static func isSame(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 256 random bits from the system.
  private static func random() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(source.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
